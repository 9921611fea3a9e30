package it.trama.casefile.record;

import it.trama.casefile.HeaderView;

/** Correcting an entry: the old text above, the new entry below. */
public record CorrectionPage(HeaderView header, FolioPage.Note original, FolioPage.Entry entry) {}
