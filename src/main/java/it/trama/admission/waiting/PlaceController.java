package it.trama.admission.waiting;

import static it.trama.platform.web.Texts.t;

import it.trama.admission.AdmissionTrace;
import it.trama.admission.Offering;
import it.trama.admission.Offering.Refusal;
import it.trama.admission.PlaceMove;
import it.trama.kernel.NotFound;
import it.trama.kernel.Result;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Inputs;
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

/** One place and its moves. */
@Controller
class PlaceController {

    private final ReadPlace read;
    private final Decide decide;
    private final Offering offering;
    private final PlacePages pages;
    private final AdmissionTrace trace;

    PlaceController(ReadPlace read, Decide decide, Offering offering, PlacePages pages, AdmissionTrace trace) {
        this.read = read;
        this.decide = decide;
        this.offering = offering;
        this.pages = pages;
        this.trace = trace;
    }

    @GetMapping("/liste-d-attesa/posti/{place}")
    ModelAndView place(@PathVariable UUID place, @RequestParam Optional<String> giorno) {
        LocalDate day = giorno.flatMap(Inputs::date)
                .filter(typed -> typed.isBefore(trace.today()))
                .orElse(trace.today());
        return view(place, day, PlacePage.Typed.NOTHING);
    }

    private ModelAndView view(UUID place, LocalDate day, PlacePage.Typed typed) {
        var shown = read.handle(new ReadPlace.Query(place, day));
        var view = new ModelAndView("admission/place", "page", pages.page(shown, day, typed));
        if (typed.errors().any()) {
            view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return view;
    }

    @PostMapping("/liste-d-attesa/posti/{place}/mossa")
    ModelAndView move(@PathVariable UUID place, @RequestParam Map<String, String> typed, RedirectAttributes after) {
        PlaceMove move = Inputs.choice(PlaceMove.class, typed.get("move")).orElseThrow(NotFound::new);
        String field = "reason-" + move;
        var command = new Decide.Command(place, move, Inputs.text(typed.get(field)));
        return answer(place, typed, decide.handle(command), field, after);
    }

    @PostMapping("/liste-d-attesa/posti/{place}/offerta")
    ModelAndView offer(@PathVariable UUID place, @RequestParam Map<String, String> typed, RedirectAttributes after) {
        UUID id = Inputs.id(typed.get("id")).orElseThrow(NotFound::new);
        var command = new Offering.Make(id, place, Inputs.text(typed.get("why")));
        return answer(place, typed, offering.handle(command), "why", after);
    }

    @PostMapping("/liste-d-attesa/posti/{place}/risposta")
    ModelAndView respond(@PathVariable UUID place, @RequestParam Map<String, String> typed, RedirectAttributes after) {
        var command = new Offering.Answer(
                place,
                "yes".equals(typed.get("answer")),
                Inputs.text(typed.get("refusal")),
                Inputs.text(typed.get("answerNote")));
        return answer(place, typed, offering.handle(command), "refusal", after);
    }

    @PostMapping("/liste-d-attesa/posti/{place}/ritiro-offerta")
    ModelAndView takeBack(@PathVariable UUID place, @RequestParam Map<String, String> typed, RedirectAttributes after) {
        var command = new Offering.TakeBack(place, Inputs.text(typed.get("takeBack")));
        return answer(place, typed, offering.handle(command), "takeBack", after);
    }

    @PostMapping("/liste-d-attesa/posti/{place}/ingresso")
    ModelAndView enter(@PathVariable UUID place, @RequestParam Map<String, String> typed, RedirectAttributes after) {
        Optional<LocalDate> on = Inputs.date(typed.get("on"));
        if (on.isEmpty()) {
            return view(
                    place, trace.today(), new PlacePage.Typed(typed, FormErrors.at("on", t("admission.error.day"))));
        }
        UUID id = Inputs.id(typed.get("id")).orElseThrow(NotFound::new);
        return answer(place, typed, offering.handle(new Offering.Admit(id, place, on.get())), "on", after);
    }

    private ModelAndView answer(
            UUID place,
            Map<String, String> typed,
            Result<UUID, Refusal> result,
            String field,
            RedirectAttributes after) {
        return switch (result) {
            case Result.Refused(Refusal why) ->
                view(
                        place,
                        trace.today(),
                        new PlacePage.Typed(typed, FormErrors.at(field, t("admission.refused." + why))));
            case Result.Done(UUID id) -> {
                after.addFlashAttribute("notice", t("admission.kept"));
                yield new ModelAndView("redirect:" + ListPages.place(id));
            }
        };
    }
}
