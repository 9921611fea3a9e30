package it.trama.signal.cohort;

import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Option;
import java.util.List;

/** One person to be called, for a phone held in the hand. */
public record CallPage(
        String id, Who who, List<Said> said, Ways ways, List<Option> outcomes, CallForm form, FormErrors errors) {

    /** @param reach number or address, with what opens it; {@code base} of the address of the page */
    public record Who(String base, String name, String facts, String list, List<Reach> reach) {}

    /** @param href empty: nothing to open */
    public record Reach(String text, String href, String note) {}

    public record Said(String when, String what, String note, String by) {}

    /** @param outcome empty while open; {@code known} id in the registry, or empty; {@code next} the next to call */
    public record Ways(String outcome, String access, String known, List<Option> found, String q, String next) {}

    public record CallForm(String result, String again, String note) {}

    /** Those of the caller. */
    public record Mine(List<Row> rows) {}

    public record Row(String href, String name, String list, String when, boolean late, Reach reach) {}
}
