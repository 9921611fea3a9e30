package it.trama.consultation.asking;

import static it.trama.platform.web.Texts.t;

import it.trama.casefile.HeaderView;
import it.trama.consultation.Consultation.Basis;
import it.trama.consultation.Consultation.Urgency;
import it.trama.consultation.SpecialistTeams.SpecialistTeam;
import it.trama.kernel.Compartment;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Formats;
import it.trama.platform.web.Option;
import java.util.List;

/** Asking: whom, what, and which parts go along. */
public record AskPage(
        HeaderView header, Choices choices, List<Kind> kinds, AskForm form, FormErrors errors, String draft) {

    public record Choices(
            List<Option> teams, List<String> offers, List<Option> urgencies, List<Option> named, List<Option> bases) {}

    public record Kind(String title, List<Part> parts) {}

    /** @param drawer where it lies, when not in the ordinary one; empty otherwise */
    public record Part(String source, String title, String day, String text, String drawer) {}

    static AskPage of(PrepareRequest.Shown shown, AskForm form, FormErrors errors) {
        return new AskPage(
                shown.header(),
                choices(shown.teams()),
                kinds(shown.kinds()),
                form,
                errors,
                "consulenza-" + shown.header().head().id());
    }

    static List<Kind> kinds(List<Parts.Kind> kinds) {
        return kinds.stream()
                .map(kind -> new Kind(
                        kind.title(),
                        kind.parts().stream()
                                .map(p -> new Part(
                                        p.source(),
                                        p.title(),
                                        Formats.longDate(p.day()),
                                        p.text(),
                                        p.compartment() == Compartment.ORDINARY
                                                ? ""
                                                : t("casefile.compartment." + p.compartment())))
                                .toList()))
                .toList();
    }

    private static Choices choices(List<SpecialistTeam> teams) {
        return new Choices(
                teams.stream()
                        .map(team -> new Option(
                                team.id().toString(), t("consultation.team.option", team.name(), team.organisation())))
                        .toList(),
                teams.stream()
                        .map(team -> t("consultation.team.offer", team.name(), team.offer(), team.days()))
                        .toList(),
                Option.of(Urgency.class, "consultation.urgency"),
                List.of(new Option("no", t("consultation.named.no")), new Option("si", t("consultation.named.yes"))),
                Option.of(Basis.class, "consultation.basis"));
    }
}
