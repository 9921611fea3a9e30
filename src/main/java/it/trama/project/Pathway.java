package it.trama.project;

import it.trama.kernel.Compartment;
import it.trama.kernel.Role;
import java.util.List;

/** What projects of one kind share: the content of one file of {@code resources/pathways}. Holds no logic. */
public record Pathway(String code, int version, String title, String intro, Words words, Frame frame, Course course) {

    /** What the buttons say; {@code article} is "il patto", "il progetto". */
    public record Words(String begin, String start, String sign, String article) {}

    /**
     * @param law          where it is written
     * @param compartment  the drawer of the record it lies in
     * @param team         roles in the team, in words
     * @param areas        life areas or domains that goals are tied to; none where goals are free
     * @param reviewDays   between two reviews
     * @param requested    whether a request, with its day, begins it
     */
    public record Frame(
            String law,
            Compartment compartment,
            List<String> team,
            List<Area> areas,
            int reviewDays,
            boolean requested,
            List<Duty> duties) {}

    public record Area(String code, String title) {}

    /** What the referent must see to. */
    public record Duty(String code, String title, String law) {}

    /** @param parties who signs */
    public record Course(List<Step> steps, List<Party> parties, Document document, Categories categories) {}

    /** @param instruments assessments that the step asks for, codes of {@code resources/instruments}: done when each is signed */
    public record Step(
            String code, String title, Role role, int days, From from, Done done, List<String> instruments) {}

    /** From when the days of a step count. */
    public enum From {
        REQUEST,
        PREVIOUS_STEP,
        SIGNING
    }

    /** What shows that a step is done. */
    public enum Done {
        BY_HAND,
        INSTRUMENTS,
        TEXT_WRITTEN,
        SIGNED,
        REVIEWED
    }

    public record Party(PartyKind code, String title) {}

    public enum PartyKind {
        PERSON,
        SOCIAL_WORKER,
        /** Each body that gives a support. */
        BODY
    }

    /** @param template of the printed document */
    public record Document(String template, String fileName) {}

    /** @param channels sources of the budget as the law lists them; none where the law lists none */
    public record Categories(
            List<ResourceSource> sources,
            List<ResourceUnit> units,
            List<SupportCategory> supports,
            List<BudgetChannel> channels) {}

    public boolean signs(PartyKind kind) {
        return course.parties().stream().anyMatch(party -> party.code() == kind);
    }

    /** All instruments that its steps ask for. */
    public List<String> instruments() {
        return course.steps().stream()
                .flatMap(step -> step.instruments().stream())
                .distinct()
                .toList();
    }

    /** Title of an area; empty for none. */
    public String area(String code) {
        return frame.areas().stream()
                .filter(area -> area.code().equals(code))
                .findFirst()
                .map(Area::title)
                .orElse("");
    }
}
