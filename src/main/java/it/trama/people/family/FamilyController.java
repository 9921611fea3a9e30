package it.trama.people.family;

import static it.trama.platform.web.Texts.t;

import it.trama.kernel.Period;
import it.trama.people.FamilyChart.Kin;
import it.trama.people.People.Inhabitant;
import it.trama.people.Representative;
import it.trama.people.family.FamilyPage.Day;
import it.trama.people.family.Homes.Stay;
import it.trama.people.family.ShowFamily.Shown;
import it.trama.people.family.Ties.Known;
import it.trama.platform.web.Formats;
import it.trama.platform.web.Inputs;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

@Controller
class FamilyController {

    private final ShowFamily show;
    private final Clock clock;

    FamilyController(ShowFamily show, Clock clock) {
        this.show = show;
        this.clock = clock;
    }

    /** @param typed the day asked for */
    @GetMapping("/persone/{id}/famiglia")
    ModelAndView show(@PathVariable UUID id, @RequestParam(name = "giorno", defaultValue = "") String typed) {
        LocalDate today = LocalDate.now(clock);
        Optional<LocalDate> asked = Inputs.date(typed).filter(day -> !day.isAfter(today));
        LocalDate day = asked.orElse(today);
        Shown shown = show.handle(id, day);
        boolean past = day.isBefore(today);
        var page = new FamilyPage(
                new FamilyPage.Head(
                        shown.person().fullName(), href(shown.person().id())),
                new Day(
                        Inputs.text(typed),
                        past ? t("people.home.livedOn", Formats.longDate(day)) : t("people.home.livesToday"),
                        past,
                        asked.isEmpty() && !Inputs.text(typed).isEmpty() ? t("people.home.badDay") : null),
                new FamilyPage.Drawn(
                        shown.chart().svg(),
                        shown.chart().kin().stream().map(FamilyController::kin).toList()),
                shown.members().stream()
                        .map(m -> member(m, shown.person().id()))
                        .toList(),
                shown.ties().stream().map(tie -> tie(tie, id, today)).toList(),
                shown.representatives().stream().map(r -> appointment(r, id)).toList(),
                shown.stays().stream().map(FamilyController::stay).toList());
        return new ModelAndView("people/family", "page", page);
    }

    static String href(UUID person) {
        return "/persone/" + person;
    }

    private static FamilyPage.Kin kin(Kin kin) {
        return new FamilyPage.Kin(
                kin.name(),
                kin.id() == null ? null : href(kin.id()),
                kin.relation(),
                kin.facts(),
                kin.household() ? joined(t("people.home.together"), kin.note()) : kin.note());
    }

    private static String joined(String one, String other) {
        return other.isEmpty() ? one : one + "; " + other;
    }

    private static FamilyPage.Member member(Inhabitant member, UUID self) {
        UUID id = member.person().id();
        return new FamilyPage.Member(
                member.person().fullName(),
                id.equals(self) ? null : href(id),
                t("people.relation." + member.relation()),
                period(member.valid()),
                member.resident(),
                id.toString());
    }

    private static FamilyPage.Tie tie(Known tie, UUID person, LocalDate today) {
        String kind = t("people.tie." + tie.kind());
        return new FamilyPage.Tie(
                tie.name(),
                href(tie.other()),
                tie.note().isEmpty() ? kind : kind + " (" + tie.note() + ")",
                period(new Period(tie.since(), tie.until())),
                tie.until() == null || tie.until().isAfter(today)
                        ? href(person) + "/legami/" + tie.id() + "/fine"
                        : null);
    }

    /** Parents whom the registry knows were not appointed, so nobody dismisses them here. */
    private static FamilyPage.Appointment appointment(Representative r, UUID person) {
        boolean known = r.id().equals(r.person());
        String kind = t("people.representative.kind." + r.kind());
        return new FamilyPage.Appointment(
                r.name(),
                r.person() == null ? null : href(r.person()),
                r.mayAct() ? kind : t("people.representative.noLonger", kind),
                known ? t("people.representative.byRegistry") : r.basis(),
                known ? "" : period(r.valid()),
                known ? null : href(person) + "/tutela/" + r.id() + "/fine");
    }

    private static FamilyPage.Stay stay(Stay stay) {
        String relation = t("people.relation." + stay.relation());
        return new FamilyPage.Stay(
                period(new Period(stay.since(), stay.until())),
                stay.kind().equals("FACTUAL") ? joined(relation, t("people.chart.notResident")) : relation,
                stay.with().isEmpty() ? t("people.home.alone") : stay.with());
    }

    static String period(Period period) {
        @Nullable LocalDate last = period.lastDay();
        return last == null
                ? t("people.since", Formats.longDate(period.from()))
                : t("people.fromTo", Formats.longDate(period.from()), Formats.longDate(last));
    }

    static List<String> relations() {
        return List.of("HEAD", "SPOUSE", "PARTNER", "CHILD", "PARENT", "SIBLING", "OTHER");
    }
}
