package it.trama.signal.desk;

import it.trama.platform.web.Option;
import java.util.List;

/** One matter for who answers it. */
public record MatterPage(Head head, List<Letter> letters, List<Step> steps, Acts acts, List<String> told) {

    /** @param access where the access is; empty: none was made */
    public record Head(String name, String born, String municipality, String state, String due, String access) {}

    public record Letter(String from, String when, List<String> seen, String words, String consent, String reach) {}

    public record Step(String when, String what, String who, String note) {}

    /**
     * @param base    address of the matter
     * @param access  an access can be made of it
     * @param sealed  only who is named sees it; the sender hears no more
     * @param phrases what the sender may be told
     */
    public record Acts(
            String base, boolean open, boolean access, boolean sealed, List<Option> teams, List<Option> phrases) {}
}
