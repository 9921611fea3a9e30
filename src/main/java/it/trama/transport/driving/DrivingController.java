package it.trama.transport.driving;

import static it.trama.platform.web.Texts.t;

import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Inputs;
import it.trama.transport.TransportDesk;
import it.trama.transport.driving.RecordOutcome.Outcome;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A driver's rides of the day, in the hand and on paper. */
@Controller
class DrivingController {

    private static final BigDecimal MOST_KM = BigDecimal.valueOf(2000);

    private final ReadDriving read;
    private final RecordOutcome record;
    private final TransportDesk desk;

    DrivingController(ReadDriving read, RecordOutcome record, TransportDesk desk) {
        this.read = read;
        this.record = record;
        this.desk = desk;
    }

    @GetMapping("/trasporti/giornata")
    ModelAndView phone(@RequestParam Map<String, String> asked) {
        return page("transport/driving", asked, "", FormErrors.NONE);
    }

    @GetMapping("/trasporti/foglio")
    ModelAndView sheet(@RequestParam Map<String, String> asked) {
        return page("transport/sheet", asked, "", FormErrors.NONE);
    }

    private ModelAndView page(String template, Map<String, String> asked, String wrong, FormErrors errors) {
        LocalDate day = Inputs.date(asked.get("giorno")).orElseGet(desk::today);
        UUID driver = Inputs.id(asked.get("autista")).orElse(null);
        var shown = read.handle(new ReadDriving.Query(day, driver, template.endsWith("sheet")));
        var view =
                new ModelAndView(template, "page", new DrivingPages(shown, desk.today()).page(driver, wrong, errors));
        view.setStatus(errors.any() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
        return view;
    }

    @PostMapping("/trasporti/corse/{ride}/esito")
    ModelAndView outcome(@PathVariable UUID ride, @RequestParam Map<String, String> typed, RedirectAttributes after) {
        Optional<Outcome> outcome = Inputs.choice(Outcome.class, typed.get("outcome"));
        String km = Inputs.text(typed.get("km"));
        Optional<BigDecimal> read = Inputs.number(km)
                .filter(n -> n.signum() >= 0 && n.compareTo(MOST_KM) < 0)
                .map(n -> n.setScale(1, java.math.RoundingMode.HALF_UP));
        String reason = Inputs.text(typed.get("reason"));
        FormErrors errors = outcome.isEmpty()
                ? FormErrors.whole(t("transport.outcome.error.outcome"))
                : !km.isEmpty() && read.isEmpty()
                        ? FormErrors.at("km", t("transport.outcome.error.km"))
                        : outcome.get() == Outcome.CANCELLED && reason.isEmpty()
                                ? FormErrors.at("reason", t("transport.outcome.error.reason"))
                                : FormErrors.NONE;
        if (errors.any()) {
            return page("transport/driving", typed, ride.toString(), errors);
        }
        var done = record.handle(new RecordOutcome.Command(
                ride, outcome.orElseThrow(), outcome.get() == Outcome.DONE ? read.orElse(null) : null, reason));
        after.addFlashAttribute("notice", t("transport.outcome.noted"));
        String driver =
                Inputs.id(typed.get("autista")).map(id -> "&autista=" + id).orElse("");
        return new ModelAndView(
                "redirect:/trasporti/giornata?giorno=" + done.when().day() + driver + "#corsa-" + ride);
    }
}
