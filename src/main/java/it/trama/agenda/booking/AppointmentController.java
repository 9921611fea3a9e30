package it.trama.agenda.booking;

import static it.trama.platform.web.Texts.t;

import it.trama.kernel.Result.Done;
import it.trama.kernel.Result.Refused;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Inputs;
import java.time.Clock;
import java.util.UUID;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
class AppointmentController {

    private final ShowAppointment show;
    private final MoveAppointment move;
    private final SettleAppointment settle;
    private final Clock clock;

    AppointmentController(ShowAppointment show, MoveAppointment move, SettleAppointment settle, Clock clock) {
        this.show = show;
        this.move = move;
        this.settle = settle;
        this.clock = clock;
    }

    @GetMapping("/agenda/{id}")
    ModelAndView page(@PathVariable UUID id) {
        return page(id, FormErrors.NONE);
    }

    @PostMapping("/agenda/{id}/sposta")
    ModelAndView move(
            @PathVariable UUID id, @RequestParam String day, @RequestParam String time, RedirectAttributes flash) {
        var start = BookForm.moment(day, time);
        if (start.isEmpty()) {
            return page(id, FormErrors.at("day", t("agenda.form.dayMissing")));
        }
        try {
            return switch (move.handle(new MoveAppointment.Command(id, start.get()))) {
                case Done<UUID, BookRefusal> _ -> {
                    flash.addFlashAttribute("notice", t("agenda.moved"));
                    yield new ModelAndView("redirect:/agenda/" + id);
                }
                case Refused(var refusal) -> page(id, Refusals.at(refusal));
            };
        } catch (DataIntegrityViolationException e) {
            return page(id, Refusals.meanwhile());
        }
    }

    @PostMapping("/agenda/{id}/esito")
    ModelAndView settle(
            @PathVariable UUID id,
            @RequestParam String state,
            @RequestParam(defaultValue = "") String whatNext,
            RedirectAttributes flash) {
        var became = Inputs.choice(State.class, state).filter(s -> s != State.BOOKED);
        if (became.isEmpty()) {
            return page(id, FormErrors.whole(t("agenda.form.stateMissing")));
        }
        String next = Inputs.text(whatNext);
        if (became.get() == State.NO_SHOW && next.isEmpty()) {
            return page(id, FormErrors.at("whatNext", t("agenda.form.whatNextMissing")));
        }
        settle.handle(new SettleAppointment.Command(id, became.get(), next));
        flash.addFlashAttribute("notice", t("agenda.settled." + became.get()));
        return new ModelAndView("redirect:/agenda/" + id);
    }

    private ModelAndView page(UUID id, FormErrors errors) {
        var view = new ModelAndView(
                "agenda/appointment", "page", AppointmentPage.of(show.handle(id), clock.instant(), errors));
        view.setStatus(errors.any() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
        return view;
    }
}
