package it.trama.signal.antenna;

import static it.trama.platform.web.Texts.t;

import it.trama.kernel.NotFound;
import it.trama.kernel.Result.Done;
import it.trama.kernel.Result.Refused;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Inputs;
import it.trama.signal.Sheet;
import java.time.Clock;
import java.time.LocalDate;
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

@Controller
class AntennaController {

    static final String ADDRESS = "/segnala";

    private final ShowSignals show;
    private final SendSignal send;
    private final Countersign countersign;
    private final AntennaPages pages;
    private final Clock clock;

    AntennaController(ShowSignals show, SendSignal send, Countersign countersign, AntennaPages pages, Clock clock) {
        this.show = show;
        this.send = send;
        this.countersign = countersign;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping(ADDRESS)
    ModelAndView list() {
        return new ModelAndView("signal/mine", "page", pages.list(show.handle()));
    }

    @GetMapping(ADDRESS + "/nuova")
    ModelAndView form() {
        return form(show.handle(), SendForm.blank(), FormErrors.NONE);
    }

    @PostMapping(ADDRESS)
    ModelAndView send(@RequestParam MultiValueMap<String, String> typed, RedirectAttributes flash) {
        ShowSignals.Listed listed = show.handle();
        SendForm form = SendForm.of(typed);
        return switch (form.toCommand(sheet(listed), LocalDate.now(clock))) {
            case Refused(var errors) -> form(listed, form, errors);
            case Done(var command) -> {
                Sent sent = send.handle(command);
                flash.addFlashAttribute("notice", t("signal.done." + sent.state()));
                yield new ModelAndView("redirect:" + ADDRESS + "/" + sent.id());
            }
        };
    }

    @GetMapping(ADDRESS + "/{id}")
    ModelAndView one(@PathVariable UUID id) {
        return new ModelAndView("signal/one", "page", pages.one(show.handle(id)));
    }

    /** How long one waits today in a municipality: asked while the sheet is filled. */
    @GetMapping(ADDRESS + "/attesa")
    ModelAndView wait(@RequestParam(defaultValue = "") String municipality) {
        Sheet sheet = sheet(show.handle());
        return new ModelAndView(
                "signal/wait",
                "page",
                AntennaPages.wait(show.handle(municipality), sheet.within().answer()));
    }

    @PostMapping(ADDRESS + "/{id}/firma")
    String sign(@PathVariable UUID id, RedirectAttributes flash) {
        return settle(new Countersign.Command(id, Countersign.What.SENT, ""), flash);
    }

    /** Without a reason it stays where it is: the writer would not know what to change. */
    @PostMapping(ADDRESS + "/{id}/rimanda")
    String giveBack(@PathVariable UUID id, @RequestParam(defaultValue = "") String why, RedirectAttributes flash) {
        String reason = Inputs.text(why);
        if (reason.isEmpty()) {
            flash.addFlashAttribute("notice", t("signal.error.back"));
            return "redirect:" + ADDRESS + "/" + id;
        }
        return settle(new Countersign.Command(id, Countersign.What.RETURNED, reason), flash);
    }

    @PostMapping(ADDRESS + "/{id}/ritira")
    String withdraw(@PathVariable UUID id, RedirectAttributes flash) {
        return settle(new Countersign.Command(id, Countersign.What.WITHDRAWN, ""), flash);
    }

    private String settle(Countersign.Command command, RedirectAttributes flash) {
        boolean done = countersign.handle(command);
        flash.addFlashAttribute("notice", t(done ? "signal.settled." + command.what() : "signal.settled.before"));
        return "redirect:" + ADDRESS + "/" + command.signal();
    }

    private ModelAndView form(ShowSignals.Listed listed, SendForm form, FormErrors errors) {
        var page = pages.form(sheet(listed), listed.signed(), form, errors);
        var view = new ModelAndView("signal/send", "page", page);
        view.setStatus(errors.any() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
        return view;
    }

    private static Sheet sheet(ShowSignals.Listed listed) {
        Sheet sheet = listed.sheet();
        if (sheet == null) {
            throw new NotFound();
        }
        return sheet;
    }
}
