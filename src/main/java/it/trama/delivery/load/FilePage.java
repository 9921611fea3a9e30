package it.trama.delivery.load;

import it.trama.platform.web.FormErrors;
import java.util.List;

/** The files a body has sent, or the receipt of one. */
public record FilePage(String id, List<Sent> sent, FormErrors errors) {

    public record Sent(String href, String name, String at, String counts, boolean wrong) {}

    /** @param more how many wrong lines are not shown */
    public record Receipt(Sent file, Numbers numbers, List<Wrong> wrong, int more, String corrections) {}

    public record Numbers(String loaded, String known, String refused) {}

    public record Wrong(int line, String text, String reason) {}
}
