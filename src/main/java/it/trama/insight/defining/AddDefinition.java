package it.trama.insight.defining;

import it.trama.insight.IndicatorDefinition;
import it.trama.kernel.Result;
import it.trama.trust.Audit;
import it.trama.trust.CurrentActor;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Adds an indicator, or its next version. Values of closed years stay as they are. */
@Service
class AddDefinition {

    private final TryDefinition trial;
    private final DefinitionText text;
    private final AddedDefinitions definitions;
    private final CurrentActor actors;
    private final Audit audit;
    private final Clock clock;

    AddDefinition(
            TryDefinition trial,
            DefinitionText text,
            AddedDefinitions definitions,
            CurrentActor actors,
            Audit audit,
            Clock clock) {
        this.trial = trial;
        this.text = text;
        this.definitions = definitions;
        this.actors = actors;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public Result<IndicatorDefinition, List<String>> handle(String written) {
        trial.require();
        IndicatorDefinition before =
                definitions.has(written) ? text.read(written).definition() : null;
        if (before != null) {
            return Result.done(before);
        }
        Result<IndicatorDefinition, List<String>> read = trial.read(written);
        if (read instanceof Result.Done(IndicatorDefinition definition)) {
            definitions.add(definition, written, actors.actor().user(), clock.instant());
            audit.write(Audit.Entry.of("insight.indicator.added", "PLANNING")
                    .with("%s.v%d".formatted(definition.code(), definition.version())));
        }
        return read;
    }
}
