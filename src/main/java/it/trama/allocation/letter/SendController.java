package it.trama.allocation.letter;

import static it.trama.platform.web.Texts.t;

import it.trama.allocation.AllocationDesk;
import it.trama.allocation.Places;
import it.trama.allocation.letter.LetterPage.Typed;
import it.trama.allocation.letter.Letters.Protocol;
import it.trama.allocation.letter.ReadLetters.Shown;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Inputs;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The letters of an allocation: their protocol, where they go, and that they go. */
@Controller
@RequestMapping("/riparti/{id}/lettere")
class SendController {

    private final ReadLetters read;
    private final SendLetters send;
    private final LetterPapers papers;
    private final Places places;
    private final AllocationDesk desk;

    SendController(ReadLetters read, SendLetters send, LetterPapers papers, Places places, AllocationDesk desk) {
        this.read = read;
        this.send = send;
        this.papers = papers;
        this.places = places;
        this.desk = desk;
    }

    @GetMapping
    ModelAndView list(@PathVariable UUID id) {
        return list(id, Typed.NOTHING);
    }

    private ModelAndView list(UUID id, Typed typed) {
        Shown shown = read.handle(id);
        var page = papers.list(shown, desk.writes(), send.handle(new SendLetters.Ask(shown)), typed);
        var view = new ModelAndView("allocation/letters", "page", page);
        view.setStatus(typed.errors().any() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
        return view;
    }

    private static ModelAndView back(UUID id, String said, RedirectAttributes after) {
        after.addFlashAttribute("notice", said);
        return new ModelAndView("redirect:/riparti/" + id + "/lettere");
    }

    @PostMapping("/indirizzi")
    ModelAndView reach(@PathVariable UUID id, @RequestParam Map<String, String> typed, RedirectAttributes after) {
        desk.requireWriter();
        var form = AddressForm.of(typed.getOrDefault("addresses", ""), places.all());
        if (form.errors().any()) {
            return list(id, new Typed(typed, form.errors()));
        }
        send.handle(new SendLetters.Reach(form.found()));
        return back(id, t("allocation.letters.reached"), after);
    }

    @PostMapping("/protocollo")
    ModelAndView register(@PathVariable UUID id, @RequestParam Map<String, String> typed, RedirectAttributes after) {
        desk.requireWriter();
        String number = Inputs.text(typed.get("number"));
        var day = Inputs.date(typed.get("registered")).filter(on -> !on.isAfter(desk.today()));
        FormErrors errors =
                number.isEmpty() ? FormErrors.at("number", t("allocation.error.protocol")) : FormErrors.NONE;
        errors = day.isEmpty() ? errors.with("registered", t("allocation.error.registered")) : errors;
        if (errors.any()) {
            return list(id, new Typed(typed, errors));
        }
        boolean kept = send.handle(new SendLetters.Register(read.handle(id), new Protocol(number, day.orElseThrow())));
        return kept
                ? back(id, t("allocation.letters.registered"), after)
                : list(id, new Typed(typed, FormErrors.whole(t("allocation.error.sent"))));
    }

    @PostMapping("/invio")
    ModelAndView send(@PathVariable UUID id, RedirectAttributes after) {
        desk.requireWriter();
        var going = send.handle(new SendLetters.Send(read.handle(id)));
        return back(id, t("allocation.letters.sent", going.mailed(), going.byHand()), after);
    }
}
