package it.trama.governance.union;

import static it.trama.platform.web.Texts.t;

import it.trama.governance.Tab;
import it.trama.governance.union.UnionRows.Kind;
import it.trama.governance.union.UnionRows.Union;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Formats;
import it.trama.platform.web.Option;
import java.util.List;

/** Unions and conventions, with the form for a further one. */
public record UnionsPage(List<Line> lines, Form form, boolean keeps, List<Tab> tabs) {

    /** @param end address that ends it; empty: it has ended, or is not theirs to end */
    public record Line(String name, String kind, String period, String towns, String end) {}

    public record Form(Typed typed, List<Option> kinds, List<Option> towns, FormErrors errors) {}

    public record Typed(String id, String name, String kind, String act, String from, List<String> towns) {}

    static UnionsPage of(List<Union> unions, Form form, boolean keeps, List<Tab> tabs) {
        return new UnionsPage(unions.stream().map(one -> line(one, keeps)).toList(), form, keeps, tabs);
    }

    static List<Option> kinds() {
        return Option.of(Kind.class, "governance.union.kind");
    }

    private static Line line(Union one, boolean keeps) {
        var until = one.until();
        return new Line(
                one.name(),
                t("governance.union.kind." + one.kind()),
                until == null
                        ? t("governance.member.since", Formats.date(one.since()))
                        : t("governance.member.period", Formats.date(one.since()), Formats.date(until)),
                one.towns(),
                keeps && until == null ? "/governance/unioni/" + one.id() + "/fine" : "");
    }
}
