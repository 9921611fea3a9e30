package it.trama.project;

import it.trama.casefile.HelpKind;
import it.trama.kernel.Role;
import java.util.List;

/** What projects of one kind share: the content of one file of {@code resources/pathways}. Holds no logic. */
public record Pathway(String code, int version, String title, String intro, Course course) {

    /** @param parties who signs; {@code instruments} are codes of definitions in {@code resources/instruments} */
    public record Course(
            List<Step> steps,
            List<Party> parties,
            List<String> instruments,
            Document document,
            Categories categories) {}

    /** @param days within which the step is to be done */
    public record Step(String code, String title, Role role, int days) {}

    public record Party(PartyKind code, String title) {}

    public enum PartyKind {
        PERSON,
        SOCIAL_WORKER,
        /** Each body that gives a support. */
        BODY
    }

    /** @param template of the printed document */
    public record Document(String template, String fileName) {}

    public record Categories(List<ResourceSource> sources, List<ResourceUnit> units, List<HelpKind> kinds) {}

    public boolean signs(PartyKind kind) {
        return course.parties().stream().anyMatch(party -> party.code() == kind);
    }
}
