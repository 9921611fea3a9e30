package it.trama.casefile.need;

import static it.trama.platform.web.Texts.t;

import it.trama.casefile.HeaderView;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Formats;
import it.trama.platform.web.Option;
import java.util.List;
import java.util.stream.Stream;

/** Needs of a record: open ones, ended ones, the form of a new one. */
public record NeedPage(HeaderView header, List<Row> open, List<Row> ended, Entry entry) {

    public record Row(String area, String problem, String weight, String since, Told told, String end) {}

    /** @param end how it ended and when; {@code compartment} its name unless the record's own */
    public record Told(String coping, String source, String end, String compartment) {}

    public record Entry(NeedForm form, FormErrors errors, List<Group> problems, Choices choices) {}

    public record Choices(
            List<Option> weights, List<Option> sources, List<Option> compartments, List<Option> outcomes) {}

    public record Group(String area, List<Option> problems) {}

    static NeedPage of(ShowNeeds.Shown shown, NeedForm form, FormErrors errors) {
        HeaderView header = shown.header();
        return new NeedPage(
                header,
                shown.needs().stream()
                        .filter(n -> n.outcome() == null)
                        .map(n -> row(n, header))
                        .toList(),
                shown.needs().stream()
                        .filter(n -> n.outcome() != null)
                        .map(n -> row(n, header))
                        .toList(),
                new Entry(form, errors, problems(), choices(header)));
    }

    private static List<Group> problems() {
        return Problems.byArea().entrySet().stream()
                .map(area -> new Group(
                        t("casefile.need.area." + area.getKey()),
                        area.getValue().stream()
                                .map(problem -> new Option(problem.key(), problem.title()))
                                .toList()))
                .toList();
    }

    private static Choices choices(HeaderView header) {
        return new Choices(
                Stream.of("3", "2", "1")
                        .map(w -> new Option(w, t("casefile.need.weight." + w)))
                        .toList(),
                Stream.of("TOLD", "OBSERVED", "CONTACT", "ASSESSMENT")
                        .map(s -> new Option(s, t("casefile.need.source." + s)))
                        .toList(),
                header.rights().compartments().stream()
                        .map(c -> new Option(c.name(), t("casefile.compartment." + c)))
                        .toList(),
                Option.of(Outcome.class, "casefile.need.outcome"));
    }

    private static Row row(NeedList.Row row, HeaderView header) {
        var need = row.need();
        String end = row.outcome() == null
                ? ""
                : t("casefile.need.endedOn", t("casefile.need.outcome." + row.outcome()), Formats.date(row.until()));
        return new Row(
                t("casefile.need.area." + need.area()),
                need.problem(),
                t("casefile.need.weight." + need.weight()),
                Formats.date(need.since()),
                new Told(
                        row.coping(),
                        t("casefile.need.source." + row.source()),
                        end,
                        row.compartment() == header.head().compartment()
                                ? ""
                                : t("casefile.compartment." + row.compartment())),
                header.href() + "/bisogni/" + need.id() + "/esito");
    }
}
