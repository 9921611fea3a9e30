package it.trama.network.agreement;

import static it.trama.platform.web.Texts.t;

import it.trama.network.NetworkTabs;
import it.trama.network.agreement.AgreementRows.Row;
import it.trama.network.agreement.ReadAgreements.Answer;
import it.trama.network.agreement.ReadAgreements.Question;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Formats;
import it.trama.platform.web.Inputs;
import it.trama.trust.CurrentActor;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Agreements that end, all that run, and one of them with its paper. */
@Controller
class AgreementsController {

    private final CurrentActor actors;
    private final ReadAgreements read;
    private final EndAgreement end;
    private final OpenPaper open;
    private final Clock clock;

    AgreementsController(CurrentActor actors, ReadAgreements read, EndAgreement end, OpenPaper open, Clock clock) {
        this.actors = actors;
        this.read = read;
        this.end = end;
        this.open = open;
        this.clock = clock;
    }

    @GetMapping("/rete/accordi")
    ModelAndView list(@RequestParam(name = "quali", defaultValue = "scadenza") String which) {
        boolean all = which.equals("tutti");
        var answer = (Answer.Listed) read.handle(all ? new Question.Running() : new Question.Ending());
        LocalDate today = LocalDate.now(clock);
        List<AgreementsPage.Row> rows =
                answer.rows().stream().map(row -> row(row, today)).toList();
        var page = new AgreementsPage(rows, all, NetworkTabs.of(actors.actor(), "/rete/accordi"));
        return new ModelAndView("network/agreements", "page", page);
    }

    @GetMapping("/rete/accordi/{id}")
    ModelAndView one(@PathVariable UUID id) {
        return page(id, "", "", FormErrors.NONE);
    }

    @PostMapping("/rete/accordi/{id}/termina")
    ModelAndView end(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String lastDay,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes after) {
        var day = Inputs.date(lastDay);
        String why = Inputs.text(reason);
        if (day.isEmpty()) {
            return page(id, lastDay, why, FormErrors.at("lastDay", t("network.agreement.lastDayMissing")));
        }
        if (why.isEmpty()) {
            return page(id, lastDay, why, FormErrors.at("reason", t("network.agreement.reasonMissing")));
        }
        if (!end.handle(id, day.get(), why)) {
            return page(id, lastDay, why, FormErrors.at("lastDay", t("network.agreement.lastDayWrong")));
        }
        after.addFlashAttribute("notice", t("network.agreement.ended"));
        return new ModelAndView("redirect:/rete/accordi/" + id);
    }

    @GetMapping("/rete/accordi/{id}/documento")
    ResponseEntity<InputStreamResource> paper(@PathVariable UUID id) {
        var opened = open.handle(id);
        var disposition = ContentDisposition.attachment()
                .filename(opened.paper().fileName(), java.nio.charset.StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .contentType(MediaType.APPLICATION_PDF)
                .body(new InputStreamResource(opened.content()));
    }

    private ModelAndView page(UUID id, String lastDay, String reason, FormErrors errors) {
        var one = (Answer.One) read.handle(new Question.Of(id));
        LocalDate today = LocalDate.now(clock);
        var row = row(one.row(), today);
        boolean running = !row.state().equals("ENDED");
        var page = new AgreementPage(
                row,
                new AgreementPage.Facts(
                        one.more().reference(),
                        one.more().signedOn() == null
                                ? ""
                                : Formats.longDate(one.more().signedOn()),
                        one.more().parties(),
                        t(one.more().opensData() ? "network.agreement.opensData" : "network.agreement.opensNothing"),
                        one.more().endedReason()),
                one.hasPaper() ? "/rete/accordi/" + id + "/documento" : null,
                one.office() && running ? "/rete/accordi/" + id + "/termina" : null,
                new AgreementPage.Typed(lastDay, reason),
                errors);
        var view = new ModelAndView("network/agreement", "page", page);
        view.setStatus(errors.any() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
        return view;
    }

    private static AgreementsPage.Row row(Row row, LocalDate today) {
        return new AgreementsPage.Row(
                new AgreementsPage.Link(row.body(), "/rete/" + row.organisation()),
                new AgreementsPage.Link(
                        row.subject().isEmpty() ? t("network.agreement.noPaper") : row.subject(),
                        "/rete/accordi/" + row.id()),
                t("network.agreement." + row.kind()),
                Formats.longDate(row.starts()),
                ends(row.ends()),
                state(row, today));
    }

    private static String ends(@Nullable LocalDate ends) {
        return ends == null ? t("network.agreement.open") : Formats.longDate(ends.minusDays(1));
    }

    private static String state(Row row, LocalDate today) {
        if (row.ends() != null && !today.isBefore(row.ends())) {
            return "ENDED";
        }
        return today.isBefore(row.starts()) ? "AHEAD" : "VALID";
    }
}
