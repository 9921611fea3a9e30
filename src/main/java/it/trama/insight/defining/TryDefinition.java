package it.trama.insight.defining;

import it.trama.insight.IndicatorDefinition;
import it.trama.insight.Indicators;
import it.trama.insight.Trial;
import it.trama.kernel.Result;
import it.trama.kernel.Role;
import it.trama.trust.CurrentActor;
import java.util.ArrayList;
import java.util.List;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a definition would tell of a year. Nothing is kept. */
@Service
class TryDefinition {

    /** @param replaces the version that it takes the place of; 0: none */
    record Tried(IndicatorDefinition definition, int replaces, Trial.Tried told) {}

    private final CurrentActor actors;
    private final Indicators indicators;
    private final DefinitionText text;
    private final Trial trial;

    TryDefinition(CurrentActor actors, Indicators indicators, DefinitionText text, Trial trial) {
        this.actors = actors;
        this.indicators = indicators;
        this.text = text;
        this.trial = trial;
    }

    void require() {
        if (!actors.actor().has(Role.PLAN_OFFICE)) {
            throw new AccessDeniedException("indicators are defined by the plan office");
        }
    }

    @Transactional(readOnly = true)
    public Result<Tried, List<String>> handle(String written, int year) {
        require();
        Result<IndicatorDefinition, List<String>> read = read(written);
        return switch (read) {
            case Result.Refused(List<String> problems) -> new Result.Refused<>(problems);
            case Result.Done(IndicatorDefinition definition) ->
                new Result.Done<>(new Tried(definition, version(definition), trial.of(definition, year)));
        };
    }

    /** Valid, and the next version of its code. */
    Result<IndicatorDefinition, List<String>> read(String written) {
        DefinitionText.Read read = text.read(written);
        IndicatorDefinition definition = read.definition();
        var problems = new ArrayList<>(read.problems());
        if (definition != null && definition.version() != version(definition) + 1) {
            problems.add("version: atteso %d, trovato «%d»".formatted(version(definition) + 1, definition.version()));
        }
        return definition == null || !problems.isEmpty()
                ? new Result.Refused<>(problems)
                : new Result.Done<>(definition);
    }

    private int version(IndicatorDefinition definition) {
        return indicators
                .find(definition.code())
                .map(IndicatorDefinition::version)
                .orElse(0);
    }
}
