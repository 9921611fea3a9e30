package it.trama.assessment.part;

import static it.trama.platform.web.Texts.t;

import it.trama.assessment.Closing;
import it.trama.assessment.Instrument;
import it.trama.casefile.HeaderView;
import it.trama.platform.web.Crumb;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Formats;
import it.trama.platform.web.Option;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Who fills what, and the synthesis. */
public record TogetherPage(
        HeaderView header,
        Titles titles,
        List<Row> rows,
        List<Option> holders,
        Synthesis synthesis,
        Closure closure,
        FormErrors errors) {

    public record Titles(String title, String own, List<Crumb> crumbs) {}

    /** @param part address of the part, empty where it is filled with the sheet or may not be read; {@code functions} who may fill it */
    public record Row(String section, String title, Who who, String state, String part, List<Option> functions) {}

    public record Who(String name, String function, String due, String newId) {}

    /** @param absences why signatures are missing that will not come */
    public record Synthesis(
            String text, int version, String saved, List<Signature> signatures, List<String> absences) {}

    /** Who filled a section and has left. */
    public record Gone(String name, String action) {}

    public record Signature(String name, String body, Instant at) {}

    /** @param waiting what is still missing, empty when the sheet may be closed; {@code may} only who works on the record closes */
    public record Closure(
            String action, String write, List<String> waiting, boolean may, boolean shared, List<Gone> gone) {}

    static TogetherPage of(OpenTogether.Opened opened, FormErrors errors) {
        String sheet = "/valutazioni/" + opened.sheet().id();
        HeaderView header = opened.header();
        boolean works = header.rights().works();
        return new TogetherPage(
                header,
                new Titles(
                        t("assessment.together.title", opened.instrument().title()),
                        works ? sheet : "",
                        crumbs(header, works)),
                opened.instrument().sections().stream()
                        .map(section -> row(opened, section))
                        .toList(),
                opened.holders(),
                synthesis(opened.closing()),
                new Closure(
                        sheet + "/chiusura",
                        sheet + "/sintesi",
                        waiting(opened),
                        works,
                        opened.closing().shared(),
                        opened.gone().stream()
                                .map(g -> new Gone(g.name(), sheet + "/assenze/" + g.userId()))
                                .toList()),
                errors);
    }

    private static List<Crumb> crumbs(HeaderView header, boolean works) {
        var record = new Crumb(header.name(), header.href());
        return works
                ? List.of(record, new Crumb(t("assessment.tab"), header.href() + "/valutazioni"))
                : List.of(record);
    }

    private static Row row(OpenTogether.Opened opened, Instrument.Section section) {
        Optional<Closing.Part> part = opened.closing().of(section.code());
        String state = part.map(p -> p.by() != null
                        ? t("assessment.part.signedBy", p.by().name(), Formats.moment(p.by().at()))
                        : t("assessment.part.open"))
                .orElse(t("assessment.part.withSheet"));
        boolean entrust =
                !opened.holders().isEmpty() && part.map(p -> !p.signed()).orElse(true);
        return new Row(
                section.code(),
                section.title(),
                who(part),
                state,
                part.map(p -> "/valutazioni/parti/" + p.id()).orElse(""),
                entrust ? functions(section) : List.of());
    }

    private static Who who(Optional<Closing.Part> part) {
        return part.map(p -> {
                    var due = p.to().due();
                    return new Who(
                            p.to().name().isEmpty() ? t("assessment.part.nobody") : p.to().name(),
                            t("assessment.function." + p.to().function()),
                            due == null ? "" : t("assessment.part.due", Formats.date(due)),
                            UUID.randomUUID().toString());
                })
                .orElseGet(() -> new Who(
                        t("assessment.part.assessor"), "", "", UUID.randomUUID().toString()));
    }

    private static List<Option> functions(Instrument.Section section) {
        return section.filling().by().stream()
                .map(function -> new Option(function.name(), t("assessment.function." + function)))
                .toList();
    }

    private static Synthesis synthesis(Closing closing) {
        Closing.Synthesis text = closing.synthesis();
        return text == null
                ? new Synthesis("", 0, "", List.of(), List.of())
                : new Synthesis(
                        text.text(),
                        text.version(),
                        t("assessment.part.savedBy", text.changedBy(), Formats.moment(text.changedAt())),
                        closing.signatures().stream()
                                .map(s -> new Signature(s.name(), s.body(), s.at()))
                                .toList(),
                        closing.absences().stream().map(TogetherPage::told).toList());
    }

    private static String told(Closing.Absence absence) {
        return t(
                "assessment.absence.told",
                absence.name(),
                Formats.longDate(absence.leftOn()),
                absence.why(),
                absence.notedBy());
    }

    private static List<String> waiting(OpenTogether.Opened opened) {
        var waiting = new ArrayList<String>();
        opened.closing().parts().stream()
                .filter(part -> !part.signed())
                .map(part -> t(
                        "assessment.together.waits",
                        opened.instrument().section(part.section()).title()))
                .forEach(waiting::add);
        Closing.Synthesis text = opened.closing().synthesis();
        if (text == null || text.text().isBlank()) {
            waiting.add(t("assessment.refusal.NoSynthesis"));
        } else if (!opened.closing().missing().isEmpty()) {
            waiting.add(t(
                    "assessment.refusal.NotAgreed",
                    String.join(", ", opened.closing().missing())));
        }
        return waiting;
    }
}
