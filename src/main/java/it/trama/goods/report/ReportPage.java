package it.trama.goods.report;

import static it.trama.platform.web.Texts.t;

import it.trama.platform.web.Formats;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Totals of a period. */
public record ReportPage(
        String from, String to, boolean district, boolean hidden, List<Fact> facts, List<Row> kinds, String csv) {

    /** Fewer people than these could be recognised by who knows one of them. */
    private static final int THRESHOLD = 5;

    public record Fact(String label, String value) {}

    public record Row(String name, String came, String went, String wasted) {}

    static ReportPage of(Totals totals, boolean district) {
        var sums = totals.sums();
        boolean hidden = district && few(sums.people() + sums.anonymous());
        boolean apart = district && !hidden && (few(sums.people()) || few(sums.anonymous()));
        String parcels = hidden ? t("goods.report.few") : Formats.number(sums.parcels());
        var facts = Stream.of(
                        district ? new Fact(t("goods.report.bodies"), Formats.number(sums.bodies())) : null,
                        new Fact(t("goods.report.parcels"), parcels),
                        new Fact(t("goods.report.meals"), Formats.number(sums.meals())),
                        apart
                                ? new Fact(t("goods.report.reached"), Formats.number(sums.people() + sums.anonymous()))
                                : new Fact(t("goods.report.people"), shown(sums.people(), hidden)),
                        apart ? null : new Fact(t("goods.report.anonymous"), shown(sums.anonymous(), hidden)),
                        new Fact(t("goods.report.donors"), Formats.number(sums.donors())))
                .flatMap(Stream::ofNullable)
                .toList();
        String query = "?dal=" + totals.span().from() + "&al=" + totals.span().to();
        return new ReportPage(
                Formats.date(totals.span().from()),
                Formats.date(totals.span().to()),
                district,
                hidden,
                facts,
                totals.kinds().stream().map(ReportPage::row).toList(),
                (district ? "/viveri/distretto.csv" : "/viveri/resoconto.csv") + query);
    }

    private static boolean few(long people) {
        return people > 0 && people < THRESHOLD;
    }

    private static String shown(long people, boolean hidden) {
        return hidden ? t("goods.report.few") : Formats.number(people);
    }

    private static Row row(Totals.Kind kind) {
        String unit = t("goods.unit." + kind.unit());
        return new Row(
                kind.name() + " (" + unit + ")",
                Formats.quantity(kind.came()),
                Formats.quantity(kind.went()),
                Formats.quantity(kind.wasted()));
    }

    /** The same lines, for a sheet. */
    List<List<String>> sheet() {
        var lines = new ArrayList<List<String>>();
        facts.forEach(fact -> lines.add(List.of(fact.label(), fact.value(), "", "")));
        lines.add(List.of(t("goods.kind"), t("goods.report.came"), t("goods.report.went"), t("goods.report.wasted")));
        kinds.forEach(row -> lines.add(List.of(row.name(), row.came(), row.went(), row.wasted())));
        return lines;
    }
}
