package it.trama.assessment.part;

import static it.trama.platform.web.Texts.t;

import it.trama.assessment.Answers;
import it.trama.assessment.Instrument.Function;
import it.trama.assessment.sheet.AssessmentForm;
import it.trama.assessment.sheet.TwoAnswersForm;
import it.trama.kernel.NotFound;
import it.trama.kernel.Result.Done;
import it.trama.kernel.Result.Refused;
import it.trama.platform.web.Conflict;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Inputs;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
class PartController {

    private final OpenPart open;
    private final SavePart save;
    private final OpenTogether together;
    private final EntrustSection entrust;
    private final WriteSynthesis synthesis;

    PartController(
            OpenPart open, SavePart save, OpenTogether together, EntrustSection entrust, WriteSynthesis synthesis) {
        this.open = open;
        this.save = save;
        this.together = together;
        this.entrust = entrust;
        this.synthesis = synthesis;
    }

    @GetMapping("/valutazioni/parti/{id}")
    ModelAndView part(@PathVariable UUID id) {
        var opened = open.handle(id);
        return page(PartPage.of(opened, AssessmentForm.fields(opened.part().answers()), FormErrors.NONE));
    }

    private static ModelAndView page(PartPage page) {
        return new ModelAndView("assessment/part", "page", page);
    }

    @PostMapping("/valutazioni/parti/{id}")
    ModelAndView save(
            @PathVariable UUID id, @RequestParam MultiValueMap<String, String> typed, RedirectAttributes after) {
        var opened = open.handle(id);
        Answers given = AssessmentForm.answers(opened.instrument(), List.of(opened.section()), typed);
        boolean sign = "sign".equals(typed.getFirst("do"));
        int version =
                Inputs.number(typed.getFirst("version")).map(Number::intValue).orElse(0);
        return switch (save.handle(new SavePart.Command(id, version, given, sign))) {
            case Done(Part part) -> {
                after.addFlashAttribute(
                        "notice", t(part.signed() ? "assessment.part.notice.signed" : "assessment.part.notice.saved"));
                yield new ModelAndView("redirect:/valutazioni/parti/" + id);
            }
            case Refused(SavePart.Refusal.SavedMeanwhile(Part there)) -> conflict(opened, there, given);
            case Refused(SavePart.Refusal reason) -> {
                ModelAndView view = page(PartPage.of(opened, typed, errors(reason)));
                view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
                yield view;
            }
        };
    }

    private static FormErrors errors(SavePart.Refusal reason) {
        return switch (reason) {
            case SavePart.Refusal.Incomplete(var items) -> AssessmentForm.missing(items);
            case SavePart.Refusal.Wrong(var items) -> AssessmentForm.wrong(items);
            case SavePart.Refusal.AlreadySigned _, SavePart.Refusal.SavedMeanwhile _ ->
                FormErrors.whole(t("assessment.refusal.AlreadySigned"));
        };
    }

    private static ModelAndView conflict(OpenPart.Opened opened, Part there, Answers mine) {
        String address = "/valutazioni/parti/" + there.id();
        var conflict = Conflict.of(address, address)
                .keep("version", there.saved().version())
                .keep("do", "draft");
        TwoAnswersForm.fields(opened.instrument(), opened.section(), mine, there.answers(), conflict);
        Instant at = there.saved().at();
        return conflict.savedBy(there.saved().by(), at == null ? Instant.EPOCH : at)
                .view();
    }

    @GetMapping("/valutazioni/{sheet}/insieme")
    ModelAndView together(@PathVariable UUID sheet) {
        var opened = together.handle(sheet);
        return opened.sheet().signed()
                ? new ModelAndView("redirect:/valutazioni/" + sheet)
                : new ModelAndView("assessment/together", "page", TogetherPage.of(opened, FormErrors.NONE));
    }

    @PostMapping("/valutazioni/{sheet}/sezioni/{section}")
    String entrust(
            @PathVariable UUID sheet,
            @PathVariable String section,
            @RequestParam MultiValueMap<String, String> typed,
            RedirectAttributes after) {
        var command = new EntrustSection.Command(
                Inputs.id(typed.getFirst("id")).orElseGet(UUID::randomUUID),
                sheet,
                section,
                Inputs.text(typed.getFirst("holder")),
                Inputs.choice(Function.class, typed.getFirst("function")).orElseThrow(NotFound::new),
                Inputs.date(typed.getFirst("due")).orElse(null));
        boolean done = entrust.handle(command);
        after.addFlashAttribute("notice", t(done ? "assessment.part.notice.entrusted" : "assessment.part.notice.not"));
        return "redirect:/valutazioni/" + sheet + "/insieme";
    }

    @PostMapping("/valutazioni/{sheet}/sintesi")
    ModelAndView synthesis(
            @PathVariable UUID sheet,
            @RequestParam String text,
            @RequestParam int version,
            @RequestParam(name = "do") @Nullable String wanted,
            RedirectAttributes after) {
        boolean sign = "sign".equals(wanted);
        var there = synthesis.handle(new WriteSynthesis.Command(sheet, Inputs.text(text), version, sign));
        if (there.isPresent()) {
            String page = "/valutazioni/" + sheet;
            return Conflict.of(page + "/sintesi", page + "/insieme")
                    .keep("version", there.get().version())
                    .text("text", t("assessment.synthesis"), text, there.get().text())
                    .savedBy(there.get().changedBy(), there.get().changedAt())
                    .view();
        }
        after.addFlashAttribute("notice", t(sign ? "assessment.synthesis.signed" : "assessment.synthesis.saved"));
        return new ModelAndView("redirect:/valutazioni/" + sheet + "/insieme");
    }
}
