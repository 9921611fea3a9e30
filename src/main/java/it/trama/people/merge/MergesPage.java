package it.trama.people.merge;

import it.trama.people.MergeNotice;
import java.util.List;

/** The registrations that were made one with a person's. */
public record MergesPage(String person, String name, List<Row> rows, List<MergeNotice.Notice> notices) {

    public record Row(String absorbed, String facts, String undoHref) {}
}
