package it.trama.admission.applying;

import static it.trama.platform.web.Texts.t;

import it.trama.admission.AdmissionTrace;
import it.trama.admission.DefinedLists;
import it.trama.admission.ListRules;
import it.trama.admission.WhyWords;
import it.trama.admission.applying.Application.Step;
import it.trama.assessment.SignedSheet;
import it.trama.kernel.Role;
import it.trama.platform.web.Formats;
import it.trama.platform.web.Option;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** One application in words. */
@Component
class ApplicationPages {

    private final DefinedLists lists;
    private final ApplyPages apply;
    private final AdmissionTrace trace;

    ApplicationPages(DefinedLists lists, ApplyPages apply, AdmissionTrace trace) {
        this.lists = lists;
        this.apply = apply;
        this.trace = trace;
    }

    ApplicationPage page(ReadApplications.Shown shown, ApplicationPage.Typed typed) {
        Application a = shown.application();
        ListRules rules = lists.newest(a.asked().rules());
        boolean follows = shown.mine() && a.person().record() != null;
        return new ApplicationPage(
                head(a, follows),
                facts(a, rules),
                shown.places().stream().map(seen -> at(seen, follows)).toList(),
                way(shown, rules),
                new ApplicationPage.Papers(
                        rules.documents().stream()
                                .map(d -> new Option(d.code(), d.title()))
                                .toList(),
                        a.asked().documents(),
                        shown.mine(),
                        follows),
                shown.mine() ? doing(shown, rules) : null,
                typed);
    }

    private ApplicationPage.Head head(Application a, boolean follows) {
        UUID record = a.person().record();
        boolean back = follows && record != null;
        return new ApplicationPage.Head(
                a.person().name(),
                a.number(),
                "/liste-d-attesa/domande/" + a.id(),
                back ? t("admission.backToRecord") : t("admission.menu"),
                back && record != null ? ReadApplications.href(record) : "/liste-d-attesa",
                t("admission.printed", Formats.longDate(trace.today())));
    }

    private List<ApplicationPage.Fact> facts(Application a, ListRules rules) {
        var facts = new ArrayList<ApplicationPage.Fact>();
        facts.add(new ApplicationPage.Fact(t("admission.number"), a.number()));
        facts.add(new ApplicationPage.Fact(
                t("admission.born"), Formats.longDate(a.person().born())));
        facts.add(new ApplicationPage.Fact(
                t("admission.lives"), apply.municipality(a.person().codes().municipality())));
        facts.add(new ApplicationPage.Fact(
                t("admission.applied"), Formats.longDate(a.asked().on())));
        facts.add(new ApplicationPage.Fact(
                t("admission.asked"), t("admission.askedBy." + a.asked().askedBy())));
        facts.add(new ApplicationPage.Fact(t("admission.contact"), a.asked().contact()));
        facts.add(new ApplicationPage.Fact(t("admission.made"), a.maker().name()));
        if (rules.paths().size() > 1) {
            facts.add(new ApplicationPage.Fact(
                    t("admission.path"), rules.path(a.asked().path()).title()));
        }
        facts.add(new ApplicationPage.Fact(t("admission.need"), a.asked().need()));
        return facts;
    }

    private ApplicationPage.At at(ReadApplications.Seen seen, boolean follows) {
        boolean reads = follows && trace.actor().has(Role.SOCIAL_WORKER);
        return new ApplicationPage.At(
                seen.facility().name(),
                "/liste-d-attesa/posti/" + seen.place().id(),
                t("admission.wish.n", seen.place().where().wish()),
                t("admission.held." + (seen.district() ? "DISTRICT" : "FACILITY")),
                WhyWords.seat(seen.place(), seen.standing(), reads));
    }

    /** Every step of the path, done or not: where the application stands. */
    private static ApplicationPage.Way way(ReadApplications.Shown shown, ListRules rules) {
        List<ListRules.Step> path =
                rules.path(shown.application().asked().path()).steps();
        int done = shown.steps().size();
        String where = path.isEmpty()
                ? ""
                : done < path.size()
                        ? t(
                                "admission.way.at",
                                done + 1,
                                path.size(),
                                path.get(done).title())
                        : t("admission.way.over");
        return new ApplicationPage.Way(
                where, path.stream().map(step -> step(step, shown.steps())).toList());
    }

    private static ApplicationPage.Step step(ListRules.Step of, List<Step> all) {
        return all.stream()
                .filter(step -> step.step().equals(of.code()))
                .findFirst()
                .map(step -> new ApplicationPage.Step(
                        of.title(),
                        step.actors(),
                        t("admission.step.done", Formats.moment(step.doneAt().toInstant()), step.doer()),
                        said(of, step)))
                .orElseGet(() -> new ApplicationPage.Step(of.title(), String.join(", ", of.actors()), "", ""));
    }

    private static String said(ListRules.Step of, Step step) {
        String level = of.levels().stream()
                .filter(choice -> choice.code().equals(step.level()))
                .findFirst()
                .map(ListRules.Choice::title)
                .orElse("");
        return Stream.of(level, step.sheet(), step.text())
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private static ApplicationPage.@Nullable Doing doing(ReadApplications.Shown shown, ListRules rules) {
        Set<String> done = shown.steps().stream().map(Step::step).collect(Collectors.toSet());
        boolean over = shown.places().stream()
                .allMatch(seen -> seen.place().now().state().over());
        return rules.path(shown.application().asked().path()).steps().stream()
                .filter(step -> !over && !done.contains(step.code()))
                .findFirst()
                .map(step -> new ApplicationPage.Doing(
                        UUID.randomUUID().toString(),
                        step.code(),
                        step.title(),
                        step.hint(),
                        new ApplicationPage.Doing.Picks(
                                !step.instruments().isEmpty(),
                                sheets(shown.sheets(), step),
                                step.levels().stream()
                                        .map(level -> new Option(level.code(), level.title()))
                                        .toList(),
                                step.actors().stream()
                                        .map(actor -> new Option(actor, actor))
                                        .toList())))
                .orElse(null);
    }

    private static List<Option> sheets(List<SignedSheet> sheets, ListRules.Step step) {
        return sheets.stream()
                .filter(sheet -> step.instruments().contains(sheet.instrument().code()))
                .map(sheet -> new Option(
                        sheet.id().toString(),
                        t(
                                "admission.step.sheet",
                                sheet.instrument().title(),
                                Formats.date(sheet.day()),
                                sheet.assessor())))
                .toList();
    }
}
