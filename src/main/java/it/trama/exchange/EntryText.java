package it.trama.exchange;

import static it.trama.platform.web.Texts.t;

import java.util.Map;

/** The text of a diary entry as it is kept here: an author whom nobody here knows is named in it, so that nothing of the note is lost. */
public final class EntryText {

    private EntryText() {}

    public static String of(SourceRow row, Map<String, Judge.Worker> workers) {
        String author = row.of("autore");
        return author.isEmpty() || workers.containsKey(author)
                ? row.of("testo")
                : t("exchange.entry.author", author) + "\n" + row.of("testo");
    }
}
