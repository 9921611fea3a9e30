package it.trama.delivery.verification;

import static it.trama.platform.web.Texts.t;

import it.trama.kernel.NotFound;
import it.trama.kernel.Result.Done;
import it.trama.kernel.Result.Refused;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Inputs;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
class VerificationController {

    private final ReadVerification read;
    private final CheckDeliveries check;
    private final CloseMonth close;
    private final AnswerQuestion answer;
    private final VerificationPages pages;

    VerificationController(
            ReadVerification read,
            CheckDeliveries check,
            CloseMonth close,
            AnswerQuestion answer,
            VerificationPages pages) {
        this.read = read;
        this.check = check;
        this.close = close;
        this.answer = answer;
        this.pages = pages;
    }

    @GetMapping("/cartelle/{id}/verifica")
    ModelAndView months(@PathVariable UUID id, @RequestParam(name = "mese", defaultValue = "") String month) {
        return view(id, first(month), FormErrors.NONE);
    }

    /** With a text the one delivery is questioned, without they are verified. */
    @PostMapping("/cartelle/{id}/verifica")
    ModelAndView verify(
            @PathVariable UUID id,
            @RequestParam(name = "mese") String month,
            @RequestParam(name = "delivery", defaultValue = "") List<String> deliveries,
            RedirectAttributes after) {
        return checked(id, month, new CheckDeliveries.Command(id, ids(deliveries), ""), after);
    }

    @PostMapping("/cartelle/{id}/verifica/domanda")
    ModelAndView question(
            @PathVariable UUID id,
            @RequestParam(name = "mese") String month,
            @RequestParam String delivery,
            @RequestParam(defaultValue = "") String text,
            RedirectAttributes after) {
        String question = Inputs.text(text);
        return question.isEmpty()
                ? again(id, month, FormErrors.at("question-" + delivery, t("delivery.error.question")))
                : checked(id, month, new CheckDeliveries.Command(id, ids(List.of(delivery)), question), after);
    }

    private ModelAndView checked(UUID id, String month, CheckDeliveries.Command command, RedirectAttributes after) {
        return switch (check.handle(command)) {
            case Refused(var refusal) -> again(id, month, explain(refusal));
            case Done(var _) -> {
                String notice = command.question().isEmpty() ? "delivery.notice.verified" : "delivery.notice.asked";
                yield back(id, month, t(notice), after);
            }
        };
    }

    @PostMapping("/cartelle/{id}/verifica/chiudi")
    ModelAndView close(
            @PathVariable UUID id,
            @RequestParam(name = "mese") String month,
            @RequestParam String body,
            RedirectAttributes after) {
        LocalDate first = first(month);
        UUID organisation = Inputs.id(body).orElseThrow(NotFound::new);
        if (first == null) {
            throw new NotFound();
        }
        return switch (close.handle(new CloseMonth.Command(id, organisation, first))) {
            case Refused(var refusal) -> again(id, month, explain(refusal));
            case Done(var _) -> back(id, month, t("delivery.notice.closed"), after);
        };
    }

    @PostMapping("/consegne/{id}/risposta")
    ModelAndView answer(
            @PathVariable UUID id,
            @RequestParam(name = "id") String answerId,
            @RequestParam String delivery,
            @RequestParam(defaultValue = "") String text,
            RedirectAttributes after) {
        if (!Inputs.text(text).isEmpty()) {
            var command = new AnswerQuestion.Command(
                    Inputs.id(answerId).orElseThrow(NotFound::new),
                    Inputs.id(delivery).orElseThrow(NotFound::new),
                    Inputs.text(text));
            String notice = switch (answer.handle(command)) {
                case Refused(var _) -> "delivery.refused.closed";
                case Done(var _) -> "delivery.notice.answered";
            };
            after.addFlashAttribute("notice", t(notice));
        }
        return new ModelAndView("redirect:/consegne/" + id);
    }

    private ModelAndView again(UUID id, String month, FormErrors errors) {
        ModelAndView view = view(id, first(month), errors);
        view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }

    private ModelAndView view(UUID id, @Nullable LocalDate month, FormErrors errors) {
        return new ModelAndView("delivery/verification", "page", pages.page(read.handle(id, month), errors));
    }

    private static ModelAndView back(UUID id, String month, String notice, RedirectAttributes after) {
        after.addFlashAttribute("notice", notice);
        return new ModelAndView("redirect:" + VerificationPages.address(id) + "?mese=" + month);
    }

    private static @Nullable LocalDate first(String month) {
        return Inputs.date(month + "-01").orElse(null);
    }

    private static List<UUID> ids(List<String> texts) {
        return texts.stream().flatMap(text -> Inputs.id(text).stream()).toList();
    }

    private static FormErrors explain(VerificationRefusal refusal) {
        return switch (refusal) {
            case VerificationRefusal.MonthClosed() -> FormErrors.whole(t("delivery.refused.closed"));
            case VerificationRefusal.MonthNotOver() -> FormErrors.whole(t("delivery.refused.notOver"));
            case VerificationRefusal.StillOpen(int open) -> FormErrors.whole(t("delivery.refused.stillOpen", open));
            case VerificationRefusal.NothingGiven() -> FormErrors.whole(t("delivery.refused.nothing"));
        };
    }
}
