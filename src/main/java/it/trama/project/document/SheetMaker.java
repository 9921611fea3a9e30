package it.trama.project.document;

import static it.trama.platform.web.Texts.t;

import it.trama.kernel.Money;
import it.trama.platform.web.Formats;
import it.trama.project.BudgetChannel;
import it.trama.project.Pathway;
import it.trama.project.Project;
import it.trama.project.ResourceSource;
import it.trama.project.document.SheetPage.Said;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts one project into words. */
record SheetMaker(Pathway pathway, Project project, Names names) {

    SheetPage sheet() {
        return new SheetPage(heading(), story(), goals(), supports(), promises(), budget(), agreed());
    }

    private SheetPage.Heading heading() {
        Project.Named named = project.named();
        return new SheetPage.Heading(
                pathway.title(),
                project.outline().title(),
                named.number(),
                names.persons(),
                period(project),
                pathway.frame().law(),
                named.edition() == 1 ? "" : t("project.document.amends", named.edition() - 1, named.reason()));
    }

    static String period(Project project) {
        LocalDate last = project.outline().valid().lastDay();
        String from = Formats.longDate(project.outline().valid().from());
        return last == null ? t("project.period.open", from) : t("project.period", from, Formats.longDate(last));
    }

    private List<Said> story() {
        Project.Story story = project.outline().story();
        return said(
                new Said(t("project.wishes"), story.wishes()),
                new Said(t("project.priorities"), story.priorities()),
                new Said(t("project.strengths"), story.strengths()),
                new Said(t("project.blocks"), story.blocks()));
    }

    private static List<Said> said(Said... all) {
        return Stream.of(all).filter(said -> !said.text().isBlank()).toList();
    }

    private List<SheetPage.Goal> goals() {
        return project.parts().goals().stream().map(this::goal).toList();
    }

    private SheetPage.Goal goal(Project.Goal goal) {
        Project.Aim aim = goal.aim();
        return new SheetPage.Goal(
                goal.title(),
                pathway.area(aim.area()),
                said(
                        new Said(t("project.need"), aim.need()),
                        new Said(t("project.indicator"), aim.indicator()),
                        new Said(t("project.baseline"), aim.baseline()),
                        new Said(t("project.target"), aim.target()),
                        new Said(t("project.due"), aim.due() == null ? "" : Formats.longDate(aim.due()))),
                project.parts().supports().stream()
                        .filter(support -> support.goals().contains(goal.id()))
                        .map(support -> support.title() + " (" + by(support) + ")")
                        .toList());
    }

    private String by(Project.Support support) {
        return support.by().organisation() == null
                ? support.by().helper()
                : names.body(support.by().organisation());
    }

    private List<SheetPage.Support> supports() {
        return project.parts().supports().stream()
                .map(support -> new SheetPage.Support(
                        support.title(),
                        t("project.category." + support.category()),
                        by(support),
                        project.parts().goals().stream()
                                .filter(goal -> support.goals().contains(goal.id()))
                                .map(Project.Goal::title)
                                .collect(Collectors.joining("; ")),
                        how(support)))
                .toList();
    }

    private static List<Said> how(Project.Support support) {
        Project.How how = support.how();
        Project.Recipient recipient = how.recipient();
        String whom = recipient.kind().equals("PERSON")
                ? ""
                : t("project.recipient." + recipient.kind())
                        + (recipient.name().isEmpty() ? "" : ": " + recipient.name());
        return said(
                new Said(t("project.formal"), support.by().formal() ? "" : t("project.informal")),
                new Said(t("project.strategy"), how.strategy()),
                new Said(t("project.mode"), how.mode()),
                new Said(t("project.place"), how.place()),
                new Said(t("project.week"), week(how.week())),
                new Said(t("project.recipient"), whom));
    }

    static String week(List<Project.Hours> week) {
        return week.stream()
                .map(hours -> t("project.weekday." + hours.weekday()) + " " + hours.from() + "-" + hours.to())
                .collect(Collectors.joining(", "));
    }

    private List<Said> promises() {
        return project.parts().undertakings().stream()
                .map(promise -> new Said(promise.party(), promise.text()))
                .toList();
    }

    private List<Said> agreed() {
        var agreed = new ArrayList<Said>();
        Project.Start start = project.outline().start();
        if (!start.referent().isEmpty()) {
            agreed.add(new Said(t("project.referent"), start.referent()));
        }
        if (start.requestedOn() != null) {
            agreed.add(new Said(t("project.requestedOn"), Formats.longDate(start.requestedOn())));
        }
        project.parts()
                .reviews()
                .forEach(review -> agreed.add(new Said(
                        t("project.review.on", Formats.longDate(review.day())),
                        review.about().isEmpty() ? t("project.review.whole") : review.about())));
        return agreed;
    }

    private SheetPage.Budget budget() {
        WelfareBudget budget = WelfareBudget.of(project.parts().resources());
        List<SheetPage.Row> rows = project.parts().supports().stream()
                .flatMap(support -> project.resourcesOf(support.id()).stream().map(r -> row(support, r)))
                .toList();
        List<SheetPage.Total> totals = Arrays.stream(ResourceSource.values())
                .filter(source -> !budget.of(source).equals(Money.ZERO))
                .map(source -> new SheetPage.Total(
                        WelfareBudget.name(source),
                        Formats.euro(budget.of(source)),
                        Formats.percent(budget.share(source))))
                .toList();
        return new SheetPage.Budget(rows, totals, channels(budget), Formats.euro(budget.total()), budget.drawing());
    }

    private List<SheetPage.Total> channels(WelfareBudget budget) {
        return Arrays.stream(BudgetChannel.values())
                .map(channel ->
                        new SheetPage.Total(t("project.channel." + channel), Formats.euro(budget.through(channel)), ""))
                .filter(total -> !total.amount().equals(Formats.euro(Money.ZERO)))
                .toList();
    }

    private SheetPage.Row row(Project.Support support, Project.Resource resource) {
        Project.Worth worth = resource.worth();
        return new SheetPage.Row(
                support.title(),
                WelfareBudget.name(resource.giver().source()),
                resource.description(),
                Formats.quantity(worth.quantity()) + " " + t("project.unit." + worth.unit()),
                Formats.quantity(worth.unitValue()) + " €",
                Formats.euro(resource.amount()),
                resource.giver().fundLine() == null
                        ? ""
                        : names.thread(resource.giver().fundLine()));
    }
}
