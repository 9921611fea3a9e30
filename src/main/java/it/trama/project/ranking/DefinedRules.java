package it.trama.project.ranking;

import it.trama.kernel.NotFound;
import it.trama.platform.definition.DefinitionFiles;
import it.trama.project.Pathways;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The rules that are defined, read and checked at the start, versions side by side: a call keeps those it was opened with. */
@Component
class DefinedRules {

    private final List<RankingRules> all;

    DefinedRules(Pathways pathways) {
        var problems = new RulesProblems(
                code -> pathways.all().stream().anyMatch(p -> p.code().equals(code)),
                code -> new ClassPathResource("instruments/" + code + ".v1.json").exists());
        all = DefinitionFiles.read("rankings", RankingRules.class, problems::of);
    }

    /** Each in its newest version. */
    List<RankingRules> newest() {
        return all.stream()
                .filter(rules -> all.stream()
                        .noneMatch(other ->
                                other.named().code().equals(rules.named().code())
                                        && other.named().version()
                                                > rules.named().version()))
                .toList();
    }

    RankingRules get(String code, int version) {
        return all.stream()
                .filter(r -> r.named().code().equals(code) && r.named().version() == version)
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
