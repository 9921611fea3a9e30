package it.trama.signal.desk;

import static it.trama.platform.web.Texts.t;

import it.trama.intake.Outcome;
import it.trama.intake.Reason;
import it.trama.kernel.Result;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Inputs;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The access as it was typed. */
public record AccessForm(String person, List<String> reasons, String outcome, String note) {

    static AccessForm of(Map<String, List<String>> sent) {
        return new AccessForm(
                text(sent, "person"),
                sent.getOrDefault("reasons", List.of()),
                text(sent, "outcome"),
                text(sent, "note"));
    }

    private static String text(Map<String, List<String>> sent, String name) {
        return Inputs.text(sent.getOrDefault(name, List.of("")).getFirst());
    }

    Result<MakeAccess.Command, FormErrors> toCommand(UUID matter) {
        var who = Inputs.id(person);
        var what = Inputs.choice(Outcome.class, outcome);
        Set<Reason> why =
                reasons.stream().flatMap(code -> Reason.ofCode(code).stream()).collect(Collectors.toSet());
        FormErrors errors = FormErrors.NONE;
        if (who.isEmpty()) {
            errors = errors.with("person", t("signal.error.person"));
        }
        if (why.isEmpty()) {
            errors = errors.with("reasons", t("signal.error.reasons"));
        }
        if (what.isEmpty()) {
            errors = errors.with("outcome", t("signal.error.outcome"));
        }
        return errors.any()
                ? Result.refused(errors)
                : Result.done(new MakeAccess.Command(matter, who.orElseThrow(), why, what.orElseThrow(), note));
    }
}
