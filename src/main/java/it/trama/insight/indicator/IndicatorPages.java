package it.trama.insight.indicator;

import static it.trama.platform.web.Texts.t;

import it.trama.insight.Compiler;
import it.trama.insight.FactDefinition;
import it.trama.insight.IndicatorDefinition;
import it.trama.insight.Sign;
import it.trama.insight.rooms.RoomPage;
import it.trama.kernel.Actor;
import it.trama.platform.web.Formats;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** One indicator in words, tables and a map. */
@Component
class IndicatorPages {

    static final String ADDRESS = "/cruscotto/indicatori";

    /** @param subdistrict whose municipalities are shown; empty: all of them */
    record Asked(int year, String subdistrict) {}

    private final Names names;
    private final Wording wording;
    private final ListPages lists;
    private final Tables tables;
    private final JsonMapper json;

    IndicatorPages(Names names, Wording wording, ListPages lists, Tables tables, JsonMapper json) {
        this.names = names;
        this.wording = wording;
        this.lists = lists;
        this.tables = tables;
        this.json = json;
    }

    static String address(String code, int year) {
        return ADDRESS + "/" + code + "?anno=" + year;
    }

    IndicatorPage page(IndicatorDefinition indicator, Asked asked, ReadIndicators.Answer answer, Actor actor) {
        int year = asked.year();
        Kept kept = answer.kept().orElse(null);
        boolean frozen = answer.frozen().contains(year);
        String address = ADDRESS + "/" + indicator.code();
        return new IndicatorPage(
                new IndicatorPage.Head(
                        indicator.words().question(),
                        address,
                        Integer.toString(year),
                        lists.years(year),
                        address + ".csv?anno=" + year),
                answer(indicator, kept, year, frozen),
                kept == null || kept.on(Compiler.MUNICIPALITY).isEmpty() ? null : tables.drawing(indicator, kept),
                tables.of(indicator, answer, kept, asked.subdistrict()),
                new IndicatorPage.Definition(
                        wording.definition(indicator),
                        json.writerWithDefaultPrettyPrinter().writeValueAsString(indicator)),
                proof(
                        kept,
                        frozen,
                        address + "?anno=" + year + "&verifica=true",
                        wording.difference(indicator, answer)),
                new IndicatorPage.Around(links(indicator, year, actor), wording.followers(indicator, answer)));
    }

    private RoomPage.Answer answer(IndicatorDefinition indicator, @Nullable Kept kept, int year, boolean frozen) {
        String of = Integer.toString(year);
        String unit = indicator.unit().name();
        if (kept == null) {
            return frozen
                    ? new RoomPage.Answer(Sign.NONE.text(), t("insight.indicator.never", of), null)
                    : new RoomPage.Answer(Sign.NOT_YET.text(), t("insight.indicator.notYet", of), null);
        }
        if (kept.value() == null) {
            return new RoomPage.Answer(
                    (kept.hidden() ? Sign.HIDDEN : Sign.NONE).text(),
                    t(kept.hidden() ? "insight.indicator.few" : "insight.indicator.none", of),
                    null);
        }
        boolean sign = unit.equals("€") || unit.equals("%");
        return new RoomPage.Answer(
                Names.value(indicator, kept.value()),
                sign ? t("insight.indicator.in", indicator.words().name(), of) : t("insight.indicator.in", unit, of),
                null);
    }

    private static IndicatorPage.Proof proof(
            @Nullable Kept kept, boolean frozen, String verify, @Nullable String difference) {
        if (kept == null) {
            return new IndicatorPage.Proof(List.of(), frozen, "", "", verify, difference);
        }
        Long counted = kept.proof().counted();
        return new IndicatorPage.Proof(
                List.of(
                        new IndicatorPage.Fact(
                                t("insight.indicator.asOf"),
                                Formats.longDate(kept.proof().asOf())),
                        new IndicatorPage.Fact(
                                t("insight.indicator.rows"),
                                counted == null ? t("insight.sign.HIDDEN") : Formats.number(counted)),
                        new IndicatorPage.Fact(t("insight.indicator.version"), Integer.toString(kept.version())),
                        new IndicatorPage.Fact(
                                t("insight.indicator.state"),
                                t(frozen ? "insight.indicator.state.closed" : "insight.indicator.state.changes"))),
                frozen,
                kept.proof().statement().strip(),
                kept.proof().parameters(),
                verify,
                difference);
    }

    private List<IndicatorPage.Link> links(IndicatorDefinition indicator, int year, Actor actor) {
        return Stream.concat(Stream.of(indicator.formula().of()), indicator.over().stream())
                .map(names::fact)
                .flatMap(fact -> fact.opens().stream())
                .filter(opening -> opening.roles().stream().anyMatch(actor::has))
                .map((FactDefinition.Opening opening) -> new IndicatorPage.Link(
                        opening.title(), opening.href().replace("{anno}", Integer.toString(year))))
                .distinct()
                .toList();
    }

    /** What the page shows and not a number more. */
    static List<List<String>> rows(IndicatorPage page) {
        var rows = new ArrayList<List<String>>();
        for (RoomPage.Table table : page.tables()) {
            rows.add(List.of(table.caption()));
            rows.add(table.columns());
            Stream.concat(table.rows().stream(), Stream.ofNullable(table.total()))
                    .forEach(row -> rows.add(Stream.concat(
                                    Stream.of(row.label()), row.cells().stream().map(RoomPage.Cell::text))
                            .toList()));
        }
        return rows;
    }
}
