package it.trama.casefile.diary;

import it.trama.casefile.HeaderView;
import java.util.List;

/** Chosen entries on paper. */
public record PrintPage(HeaderView header, List<DiaryPage.Note> notes, String printed) {}
