package it.trama.casefile.path;

import it.trama.casefile.HeaderView;
import it.trama.casefile.diary.DiaryPage;
import it.trama.platform.web.FormErrors;
import java.util.List;

/** Preparing a transfer: to whom, on what basis, which notes go with it. */
public record TransferPage(HeaderView header, List<DiaryPage.Note> notes, TransferForm form, FormErrors errors) {}
