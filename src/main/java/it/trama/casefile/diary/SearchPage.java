package it.trama.casefile.diary;

import it.trama.platform.web.Option;
import java.util.List;

/** The diary alone, with its filters. */
public record SearchPage(DiaryPage diary, List<Option> authors) {}
