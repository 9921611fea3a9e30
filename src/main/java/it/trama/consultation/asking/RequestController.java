package it.trama.consultation.asking;

import static it.trama.platform.web.Texts.t;

import it.trama.consultation.Consultation.Outcome;
import it.trama.consultation.ConsultationRefusal;
import it.trama.consultation.RefusalText;
import it.trama.kernel.Result;
import it.trama.kernel.Result.Done;
import it.trama.kernel.Result.Refused;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Inputs;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One consultation on the record's side. */
@Controller
@RequestMapping("/cartelle/{record}/consulenze/{id}")
class RequestController {

    private final ReadRequest read;
    private final ShareMore share;
    private final AnswerOpinion answer;
    private final WithdrawSharing withdraw;
    private final TakeOpinion take;
    private final RequestTrace trace;

    RequestController(
            ReadRequest read,
            ShareMore share,
            AnswerOpinion answer,
            WithdrawSharing withdraw,
            TakeOpinion take,
            RequestTrace trace) {
        this.read = read;
        this.share = share;
        this.answer = answer;
        this.withdraw = withdraw;
        this.take = take;
        this.trace = trace;
    }

    @GetMapping
    ModelAndView page(@PathVariable UUID record, @PathVariable UUID id) {
        return page(record, id, null, null, FormErrors.NONE);
    }

    @PostMapping("/altro")
    ModelAndView more(
            @PathVariable UUID record, @PathVariable UUID id, @ModelAttribute MoreForm form, RedirectAttributes flash) {
        return switch (form.toCommand(record, id, trace.today())) {
            case Refused(var errors) -> page(record, id, form, null, errors);
            case Done(var command) -> after(share.handle(command), record, id, "consultation.shared", flash);
        };
    }

    @PostMapping("/esito")
    ModelAndView answer(
            @PathVariable UUID record,
            @PathVariable UUID id,
            @RequestParam("step") String step,
            @RequestParam(name = "outcome", defaultValue = "") String outcome,
            @RequestParam(name = "why", defaultValue = "") String why,
            RedirectAttributes flash) {
        var chosen = Inputs.choice(Outcome.class, outcome);
        var errors = FormErrors.NONE;
        if (chosen.isEmpty()) {
            errors = errors.with("outcome", t("consultation.form.outcome"));
        }
        if (Inputs.text(why).isEmpty()) {
            errors = errors.with("why", t("consultation.form.why"));
        }
        if (errors.any()) {
            return page(record, id, null, new RequestPage.Answer(java.util.List.of(), outcome, why), errors);
        }
        var command = new AnswerOpinion.Command(
                Inputs.id(step).orElseGet(UUID::randomUUID), record, id, chosen.orElseThrow(), Inputs.text(why));
        return after(answer.handle(command), record, id, "consultation.answered", flash);
    }

    @PostMapping("/ritiro")
    ModelAndView withdraw(
            @PathVariable UUID record,
            @PathVariable UUID id,
            @RequestParam("step") String step,
            @RequestParam(name = "why", defaultValue = "") String why,
            RedirectAttributes flash) {
        withdraw.handle(record, id, Inputs.id(step).orElseGet(UUID::randomUUID), Inputs.text(why));
        return back(record, id, "consultation.withdrawn", flash);
    }

    @GetMapping("/parere.pdf")
    ResponseEntity<byte[]> opinion(@PathVariable UUID record, @PathVariable UUID id) {
        var taken = take.handle(record, id);
        String name = "parere-" + taken.number().replace(' ', '-').replace('/', '-') + ".pdf";
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(taken.pdf());
    }

    private ModelAndView after(
            Result<UUID, ConsultationRefusal> result, UUID record, UUID id, String notice, RedirectAttributes flash) {
        return switch (result) {
            case Refused(var refusal) -> page(record, id, null, null, FormErrors.whole(RefusalText.of(refusal)));
            case Done(var _) -> back(record, id, notice, flash);
        };
    }

    private static ModelAndView back(UUID record, UUID id, String notice, RedirectAttributes flash) {
        flash.addFlashAttribute("notice", t(notice));
        return new ModelAndView("redirect:" + RequestsTab.href(record) + "/" + id);
    }

    private ModelAndView page(
            UUID record, UUID id, @Nullable MoreForm more, RequestPage.@Nullable Answer given, FormErrors errors) {
        var shown = read.handle(record, id);
        var state = shown.dossier().request().progress().state();
        var answer =
                given == null ? null : new RequestPage.Answer(RequestPage.outcomes(state), given.chosen(), given.why());
        var view = new ModelAndView(
                "consultation/request", "page", RequestPage.of(shown, more, answer, errors, trace.today()));
        view.setStatus(errors.any() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
        return view;
    }
}
