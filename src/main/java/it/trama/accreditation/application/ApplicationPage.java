package it.trama.accreditation.application;

import it.trama.platform.web.Crumb;
import it.trama.platform.web.FormErrors;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An application: as its body writes it, as the office reviews it, as it was decided. */
public record ApplicationPage(
        Head head,
        Stored stored,
        List<Part> parts,
        Mode mode,
        Completing completing,
        List<String> history,
        Typed typed) {

    /** What the body declares beside the requirements. */
    public record Stored(String hours, String contact) {}

    /** @param lines what is known of it, a sentence each */
    public record Head(
            String id,
            String href,
            String title,
            List<Crumb> crumbs,
            CallPage.Badge badge,
            List<String> lines,
            int version) {}

    public record Part(String title, List<Item> items) {}

    /** @param code of the requirement; {@code kind} how it is answered */
    public record Item(
            String code, String title, String help, String kind, boolean mandatory, Said said, Found found) {}

    /** What the body says. */
    public record Said(String value, String shown, String note, List<Paper> papers) {}

    /** What the office found, and what was asked in between. */
    public record Found(String outcome, String shown, String reason, List<String> asked) {}

    public record Paper(String name, String href, String size) {}

    /**
     * What can be done now.
     *
     * @param missing what keeps it from being sent
     */
    public record Mode(
            boolean writing,
            boolean attaching,
            boolean reviewing,
            List<String> missing,
            List<Button> buttons,
            String newPaper,
            String limit) {}

    /** A move without anything to fill in. */
    public record Button(String move, String text, boolean main) {}

    /** @param until the last day, in words; empty: nothing is asked */
    public record Completing(boolean answering, String until, List<Ask> asks) {}

    public record Ask(String id, String requirement, String question) {}

    public record Typed(Map<String, String> values, FormErrors errors) {

        static final Typed NOTHING = new Typed(Map.of(), FormErrors.NONE);

        /** As typed; else as stored. */
        public String of(String name, @Nullable String stored) {
            return values.getOrDefault(name, stored == null ? "" : stored);
        }
    }
}
