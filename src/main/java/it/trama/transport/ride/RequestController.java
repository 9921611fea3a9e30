package it.trama.transport.ride;

import static it.trama.platform.web.Texts.t;

import it.trama.kernel.NotFound;
import it.trama.kernel.Result;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Inputs;
import it.trama.transport.TransportDesk;
import it.trama.transport.ride.AskRides.Refusal;
import it.trama.transport.ride.ReadRequests.Shown;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Asking for rides, from a record and at an association's desk. */
@Controller
class RequestController {

    private static final String DESK = "/trasporti/richieste";

    private final ReadRequests read;
    private final AskRides ask;
    private final CancelRides cancel;
    private final TransportDesk desk;

    RequestController(ReadRequests read, AskRides ask, CancelRides cancel, TransportDesk desk) {
        this.read = read;
        this.ask = ask;
        this.cancel = cancel;
        this.desk = desk;
    }

    @GetMapping("/cartelle/{record}/trasporti")
    ModelAndView ofRecord(@PathVariable UUID record) {
        Shown shown = read.handle(new ReadRequests.OfRecord(record));
        return page(shown, ReadRequests.href(record), blank(shown), FormErrors.NONE);
    }

    @PostMapping("/cartelle/{record}/trasporti")
    ModelAndView ask(
            @PathVariable UUID record, @RequestParam MultiValueMap<String, String> typed, RedirectAttributes after) {
        Shown shown = read.handle(new ReadRequests.OfRecord(record));
        var form = new AskForm(Map.copyOf(typed)).resolved(shown.around().facilities());
        FormErrors errors = form.errors(shown.around().named().towns().keySet(), true);
        if (errors.any()) {
            return page(shown, ReadRequests.href(record), form, errors);
        }
        return answer(
                ask.handle(new AskRides.OfRecord(record, form.toRequest())),
                shown,
                ReadRequests.href(record),
                form,
                after);
    }

    @GetMapping(DESK)
    ModelAndView ofDesk() {
        Shown shown = read.handle(new ReadRequests.OfDesk());
        return page(shown, DESK, blank(shown), FormErrors.NONE);
    }

    @PostMapping(DESK)
    ModelAndView askAtDesk(@RequestParam MultiValueMap<String, String> typed, RedirectAttributes after) {
        Shown shown = read.handle(new ReadRequests.OfDesk());
        typed.set("askedOf", desk.actor().organisation().toString());
        var form = new AskForm(Map.copyOf(typed)).resolved(shown.around().facilities());
        FormErrors errors = form.errors(shown.around().named().towns().keySet(), false);
        return errors.any()
                ? page(shown, DESK, form, errors)
                : answer(ask.handle(new AskRides.AtDesk(form.toRequest())), shown, DESK, form, after);
    }

    private ModelAndView answer(
            Result<Integer, Refusal> result, Shown shown, String href, AskForm form, RedirectAttributes after) {
        return switch (result) {
            case Result.Refused(Refusal why) -> page(shown, href, form, refused(why));
            case Result.Done(Integer days) -> {
                after.addFlashAttribute(
                        "notice", days == 1 ? t("transport.ask.made") : t("transport.ask.madeDays", days));
                yield new ModelAndView("redirect:" + href);
            }
        };
    }

    private static FormErrors refused(Refusal why) {
        String field = switch (why) {
            case NO_DAY -> "weekdays";
            case PAST -> "day";
            case NOT_AN_ASSOCIATION, NO_AGREEMENT, NOT_ALLOWED, NO_CONSENT -> "askedOf";
            case SEALED -> "";
        };
        return FormErrors.at(field, t("transport.ask.refused." + why));
    }

    @PostMapping("/trasporti/corse/{ride}/annulla")
    ModelAndView cancel(@PathVariable UUID ride, @RequestParam Map<String, String> typed, RedirectAttributes after) {
        String reason = Inputs.text(typed.get("reason"));
        String back = typed.getOrDefault("back", "");
        if (reason.isEmpty()) {
            after.addFlashAttribute("notice", t("transport.cancel.error.reason"));
            return new ModelAndView("redirect:" + local(back));
        }
        int cancelled = cancel.handle(new CancelRides.Command(ride, "rest".equals(typed.get("what")), reason));
        after.addFlashAttribute(
                "notice", cancelled == 1 ? t("transport.cancelled.one") : t("transport.cancelled.all", cancelled));
        return new ModelAndView("redirect:" + local(back));
    }

    /** Back to where it was pressed; never out of here. */
    private static String local(String back) {
        if (back.equals(DESK) || back.matches("/cartelle/[0-9a-f-]{36}/trasporti")) {
            return back;
        }
        throw new NotFound();
    }

    private AskForm blank(Shown shown) {
        return AskForm.blank(shown.known(), desk.today().plusDays(1));
    }

    private ModelAndView page(Shown shown, String href, AskForm form, FormErrors errors) {
        var page = new RequestPages(shown.around().named(), desk.today()).page(shown, href, form, errors);
        var view = new ModelAndView("transport/requests", "page", page);
        view.setStatus(errors.any() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
        return view;
    }
}
