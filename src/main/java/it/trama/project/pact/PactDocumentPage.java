package it.trama.project.pact;

import static it.trama.platform.web.Texts.t;

import it.trama.kernel.Money;
import it.trama.platform.web.Formats;
import it.trama.project.ResourceSource;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** The pact as it is printed and signed: all in words, nothing that changes later. */
public record PactDocumentPage(
        Heading heading,
        List<String> story,
        List<Goal> goals,
        List<Undertaking> undertakings,
        Budget budget,
        List<Signature> signatures) {

    public record Heading(String kind, String title, String number, String person, String period, String signedOn) {}

    public record Goal(String title, String indicator, String due, List<Support> supports) {}

    public record Support(String title, String kind, String body) {}

    public record Undertaking(String party, String text) {}

    public record Budget(List<Row> rows, List<Total> totals, String total, String drawing) {}

    /** @param thread for a fund line: the line and the item of the plan it sits on */
    public record Row(
            String support,
            String source,
            String description,
            String quantity,
            String unitValue,
            String amount,
            String thread) {}

    public record Total(String source, String amount, String share) {}

    public record Signature(String party, String signer) {}

    /**
     * How ids become names.
     *
     * @param thread text of "pays, action"; the fonts of the document have no arrow
     */
    record Names(
            String person,
            String service,
            Function<UUID, String> body,
            Function<UUID, String> line,
            Function<UUID, String> planItem,
            String thread) {}

    static PactDocumentPage of(
            String kind, Pact pact, LocalDate born, List<Pact.Signature> signatures, Names names, LocalDate today) {
        Pact.Outline outline = pact.outline();
        return new PactDocumentPage(
                new Heading(
                        kind,
                        outline.title(),
                        pact.named().number(),
                        t("project.document.person", names.person(), Formats.longDate(born)),
                        period(outline),
                        Formats.longDate(today)),
                List.of(outline.strengths(), outline.blocks()),
                pact.parts().goals().stream()
                        .map(goal -> goal(pact, goal, names))
                        .toList(),
                pact.parts().undertakings().stream()
                        .map(u -> new Undertaking(u.party(), u.text()))
                        .toList(),
                budget(pact, names),
                signatures.stream()
                        .map(s -> new Signature(PactPrinter.party(s.party(), names), s.signer()))
                        .toList());
    }

    static String period(Pact.Outline outline) {
        LocalDate last = outline.valid().lastDay();
        String from = Formats.longDate(outline.valid().from());
        return last == null ? t("project.period.open", from) : t("project.period", from, Formats.longDate(last));
    }

    private static Goal goal(Pact pact, Pact.Goal goal, Names names) {
        return new Goal(
                goal.title(),
                goal.indicator(),
                goal.due() == null ? "" : Formats.longDate(goal.due()),
                pact.parts().supports().stream()
                        .filter(support -> support.goal().equals(goal.id()))
                        .map(support -> new Support(
                                support.title(),
                                t("casefile.help.kind." + support.kind()),
                                names.body().apply(support.organisation())))
                        .toList());
    }

    private static Budget budget(Pact pact, Names names) {
        WelfareBudget budget = WelfareBudget.of(pact.parts().resources());
        List<Row> rows = pact.parts().supports().stream()
                .flatMap(support -> pact.resourcesOf(support.id()).stream().map(r -> row(support, r, names)))
                .toList();
        List<Total> totals = Arrays.stream(ResourceSource.values())
                .filter(source -> !budget.of(source).equals(Money.ZERO))
                .map(source -> new Total(
                        WelfareBudget.name(source),
                        Formats.euro(budget.of(source)),
                        Formats.percent(budget.share(source))))
                .toList();
        return new Budget(rows, totals, Formats.euro(budget.total()), budget.drawing());
    }

    static Row row(Pact.Support support, Pact.Resource resource, Names names) {
        Pact.Worth worth = resource.worth();
        UUID line = resource.giver().fundLine();
        return new Row(
                support.title(),
                WelfareBudget.name(resource.giver().source()),
                resource.description(),
                Formats.quantity(worth.quantity()) + " " + t("project.unit." + worth.unit()),
                Formats.quantity(worth.unitValue()) + " €",
                Formats.euro(resource.amount()),
                line == null ? "" : thread(line, names));
    }

    static String thread(UUID line, Names names) {
        String item = names.planItem().apply(line);
        return item.isEmpty()
                ? t("project.thread.unattributed", names.line().apply(line))
                : t(names.thread(), names.line().apply(line), item);
    }
}
