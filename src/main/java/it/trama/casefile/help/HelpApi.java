package it.trama.casefile.help;

import static it.trama.platform.web.Texts.t;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import it.trama.casefile.help.HelpAnswers.Help;
import it.trama.kernel.Result.Done;
import it.trama.kernel.Result.Refused;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** "Who already helps" for other programs: an empty list for no help, no basis and no such person alike. */
@RestController
class HelpApi {

    record HelpJson(
            String kind,
            String organisation,
            LocalDate since,
            String contact,
            String tier,
            @JsonUnwrapped HelpAnswers.Extended extended) {

        static HelpJson of(Help help) {
            return new HelpJson(
                    help.kind(), help.organisation(), help.since(), help.contact(), help.tier(), help.extended());
        }
    }

    private final AskHelp ask;

    HelpApi(AskHelp ask) {
        this.ask = ask;
    }

    @GetMapping("/api/v1/people/{id}/help")
    ResponseEntity<?> help(@PathVariable UUID id) {
        return switch (ask.handle(id)) {
            case Done(var help) ->
                ResponseEntity.ok(help.stream().map(HelpJson::of).toList());
            case Refused(var refusal) -> {
                var status = HttpStatus.valueOf(refusal.status());
                var problem = ProblemDetail.forStatusAndDetail(status, t("casefile.ask.refused." + refusal));
                problem.setTitle(t("casefile.ask.refused.title"));
                yield ResponseEntity.status(status)
                        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                        .body(problem);
            }
        };
    }
}
