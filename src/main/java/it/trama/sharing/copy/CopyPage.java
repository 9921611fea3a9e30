package it.trama.sharing.copy;

import java.util.List;

/** On paper. */
public record CopyPage(String name, String href, String day, List<Row> rows) {

    /** @param language of the text that was read */
    public record Row(String title, String state, String how, String language, String text) {}
}
