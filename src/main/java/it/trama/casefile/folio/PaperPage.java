package it.trama.casefile.folio;

import java.util.List;

/** Something of a record on paper: titled lists, printed from the browser or as a PDF. */
public record PaperPage(String title, String subtitle, List<Section> sections, Foot foot) {

    public record Section(String title, List<String> lines) {}

    /** @param back address of the record; {@code pdf} of the same as a PDF */
    public record Foot(String printed, String back, String pdf) {}
}
