package it.trama.project.ranking;

import static it.trama.platform.web.Texts.t;

import it.trama.assessment.Instrument;
import it.trama.assessment.Instruments;
import it.trama.platform.web.Formats;
import it.trama.project.ranking.RankedList.State;
import it.trama.project.ranking.RankingRules.Fact;
import it.trama.project.ranking.RankingRules.Kind;
import it.trama.project.ranking.Readings.Reading;
import it.trama.project.ranking.Runs.Line;
import it.trama.project.ranking.Runs.Part;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Values, sources and states of a ranking in words. */
@Component
class RankingWords {

    private final Instruments instruments;

    RankingWords(Instruments instruments) {
        this.instruments = instruments;
    }

    String value(RankingRules rules, Fact fact, Reading reading) {
        if (reading.missing()) {
            return t("project.ranking.missing");
        }
        return switch (fact.kind()) {
            case AGE -> t("project.ranking.years", reading.value());
            case ISEE -> Formats.euro(reading.number().orElse(null));
            case SCORE -> Formats.quantity(reading.number().orElse(null));
            case LEVEL -> level(fact.names().getFirst(), reading.value());
            case PARENTS, CARERS -> t("project.ranking." + fact.kind() + "." + reading.value(), fact.over());
            case DECLARED -> choice(rules, fact, reading.value());
        };
    }

    private String level(String instrument, String code) {
        return instruments.current(instrument).main().stream()
                .flatMap(score -> score.bands().stream())
                .filter(band -> band.level().equals(code))
                .findFirst()
                .map(Instrument.Band::title)
                .orElse(code);
    }

    private static String choice(RankingRules rules, Fact fact, String code) {
        return rules.question(fact.names().getFirst()).stream()
                .flatMap(question -> question.choices().stream())
                .filter(choice -> choice.code().equals(code))
                .findFirst()
                .map(RankingRules.Choice::title)
                .orElse(code);
    }

    String source(Fact fact, Reading reading) {
        if (reading.missing()) {
            return t("project.ranking.source.missing." + fact.kind());
        }
        return switch (fact.kind()) {
            case AGE, PARENTS, CARERS -> t("project.ranking.source." + fact.kind());
            case DECLARED -> t("project.ranking.source.DECLARED", Formats.date(reading.since()));
            case LEVEL, SCORE ->
                t("project.ranking.source.LEVEL", title(reading.source()), Formats.date(reading.since()));
            case ISEE -> isee(reading);
        };
    }

    private String title(String instrument) {
        return instruments.current(instrument).title();
    }

    private static String isee(Reading reading) {
        String[] said = reading.source().split(" ", 2);
        return t(
                "project.ranking.source.ISEE",
                t("people.isee.kind." + said[0]),
                said.length > 1 ? said[1] : "",
                Formats.date(reading.since()));
    }

    /** Where the fact lies, for who works on the record. */
    static String href(Kind kind, Applications.Case of) {
        return switch (kind) {
            case LEVEL, SCORE -> "/cartelle/" + of.record() + "/valutazioni";
            case AGE, ISEE, PARENTS, CARERS -> "/persone/" + of.person();
            case DECLARED -> "/cartelle/" + of.record() + "/graduatorie";
        };
    }

    static CallPage.State state(State state) {
        return new CallPage.State(t("project.ranking.state." + state), state == State.FUNDED || state == State.PARTLY);
    }

    static CallPage.State said(Part part) {
        return part.verdict() == null
                ? new CallPage.State(points(part.points()), true)
                : new CallPage.State(
                        t("project.ranking.verdict." + part.verdict()), part.verdict() == Scoring.Verdict.MET);
    }

    static String points(@Nullable BigDecimal points) {
        return Formats.quantity(points == null ? BigDecimal.ZERO : points);
    }

    static String place(Line line) {
        Integer place = line.place();
        return place == null ? "–" : Integer.toString(place);
    }
}
