package it.trama.delivery.statement;

import it.trama.platform.web.FormErrors;
import java.util.List;

/** The statements of a body, or of all for the office. */
public record StatementsPage(boolean office, List<Row> rows, List<Open> open, FormErrors errors) {

    public record Row(String href, String month, String body, String lines, String total, State state) {}

    public record State(String text, boolean warn) {}

    /** A month that is over and not closed. */
    public record Open(String id, String month, String title, String words) {}
}
