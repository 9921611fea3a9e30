package it.trama.insight.defining;

import it.trama.insight.IndicatorDefinition;
import it.trama.insight.IndicatorProblems;
import it.trama.insight.PublishedFacts;
import it.trama.platform.definition.DefinitionFiles;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads what the plan office wrote, as strictly as the files of the program are read. */
@Component
class DefinitionText {

    /** @param definition null when there are problems */
    record Read(@Nullable IndicatorDefinition definition, List<String> problems) {}

    private final PublishedFacts facts;

    DefinitionText(PublishedFacts facts) {
        this.facts = facts;
    }

    Read read(String text) {
        var problems = new ArrayList<String>();
        IndicatorDefinition definition = DefinitionFiles.written(text, IndicatorDefinition.class, problems::add);
        if (definition != null) {
            problems.addAll(new IndicatorProblems(facts).of(definition));
        }
        return new Read(problems.isEmpty() ? definition : null, problems);
    }
}
