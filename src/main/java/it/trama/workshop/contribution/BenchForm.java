package it.trama.workshop.contribution;

import static it.trama.platform.web.Texts.t;

import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Inputs;
import it.trama.workshop.contribution.ContributionRows.Fed;
import it.trama.workshop.contribution.WorkOnContributions.Command;
import it.trama.workshop.contribution.WorkOnContributions.Gather;
import it.trama.workshop.contribution.WorkOnContributions.GatherAnew;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What is typed and marked on the workbench. */
public record BenchForm(Map<String, String> typed, List<String> marked) {

    static final String ANEW = "new";
    static final String LOOSE = "none";
    static final int LONGEST = 4000;

    String of(String field) {
        return Inputs.text(typed.get(field));
    }

    private UUID id() {
        return Inputs.id(of("id")).orElseGet(UUID::randomUUID);
    }

    private List<UUID> contributions() {
        return marked.stream().map(Inputs::id).flatMap(Optional::stream).toList();
    }

    FormErrors ofGathering() {
        var errors = FormErrors.NONE;
        if (contributions().isEmpty()) {
            errors = errors.with("marked", t("workshop.bench.error.marked"));
        }
        String to = of("to");
        if (!to.equals(ANEW) && !to.equals(LOOSE) && Inputs.id(to).isEmpty()) {
            errors = errors.with("to", t("workshop.bench.error.to"));
        }
        if (to.equals(ANEW) && of("title").isEmpty()) {
            errors = errors.with("title", t("workshop.bench.error.title"));
        }
        return errors;
    }

    Command gathering(UUID group) {
        return of("to").equals(ANEW)
                ? new GatherAnew(group, id(), contributions(), of("title"))
                : new Gather(group, id(), contributions(), Inputs.id(of("to")).orElse(null));
    }

    FormErrors ofFeeding(List<String> codes) {
        var errors = FormErrors.NONE;
        if (Inputs.id(of("cluster")).isEmpty()) {
            errors = errors.with("cluster", t("workshop.bench.error.cluster"));
        }
        if (!codes.contains(of("item"))) {
            errors = errors.with("item", t("workshop.bench.error.item"));
        }
        return errors;
    }

    Fed fed() {
        return new Fed(id(), Inputs.id(of("cluster")).orElseThrow(), of("item"), of("note"));
    }

    FormErrors ofText() {
        String text = of("text");
        if (text.isEmpty()) {
            return FormErrors.at("text", t("workshop.contribution.error.text"));
        }
        return text.length() > LONGEST
                ? FormErrors.at("text", t("workshop.contribution.error.long", LONGEST, text.length()))
                : FormErrors.NONE;
    }

    WorkOnContributions.Add added(UUID group) {
        return new WorkOnContributions.Add(group, id(), of("text"), of("author"));
    }
}
