package it.trama.governance.minutes;

import static it.trama.platform.web.Texts.t;

import it.trama.governance.minutes.MinutesRows.Minutes;
import it.trama.governance.minutes.MinutesRows.Words;
import it.trama.governance.minutes.WriteMinutes.Refusal;
import it.trama.kernel.Result;
import it.trama.kernel.Result.Done;
import it.trama.kernel.Result.Refused;
import it.trama.platform.web.Conflict;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Inputs;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
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

@Controller
class MinutesController {

    private static final String ONE = "/governance/verbali/";
    private static final String TEXT = "text-";

    private final ReadMinutes read;
    private final WriteMinutes write;
    private final SendMinutes send;

    MinutesController(ReadMinutes read, WriteMinutes write, SendMinutes send) {
        this.read = read;
        this.write = write;
        this.send = send;
    }

    @GetMapping("/governance/sedute/{session}/verbale")
    ModelAndView ofSession(@PathVariable UUID session) {
        return view(read.handle(new ReadMinutes.OfSession(session)), Map.of(), FormErrors.NONE);
    }

    @PostMapping("/governance/sedute/{session}/verbale")
    ModelAndView begin(@PathVariable UUID session, @RequestParam Map<String, String> typed) {
        UUID id = Inputs.id(typed.get("id")).orElseGet(UUID::randomUUID);
        return switch (write.handle(new WriteMinutes.Begin(id, session))) {
            case Done(UUID begun) -> new ModelAndView("redirect:" + ONE + begun);
            case Refused(Refusal why) ->
                view(
                        read.handle(new ReadMinutes.OfSession(session)),
                        Map.of(),
                        FormErrors.whole(t("governance.minutes.refused." + why)));
        };
    }

    @GetMapping("/governance/verbali/{id}")
    ModelAndView one(@PathVariable UUID id) {
        return view(read.handle(new ReadMinutes.Of(id)), Map.of(), FormErrors.NONE);
    }

    @PostMapping("/governance/verbali/{id}")
    ModelAndView save(@PathVariable UUID id, @RequestParam Map<String, String> typed, RedirectAttributes flash) {
        var shown = read.handle(new ReadMinutes.Of(id));
        String opening = Inputs.text(typed.get("opening"));
        if (opening.isEmpty()) {
            return view(shown, typed, FormErrors.at("opening", t("governance.minutes.error.opening")));
        }
        var items = new HashMap<UUID, String>();
        shown.happened()
                .points()
                .forEach(point -> items.put(
                        point.item().id(),
                        Inputs.text(typed.get(TEXT + point.item().id()))));
        int version =
                Inputs.number(typed.get("version")).map(BigDecimal::intValue).orElse(-1);
        var words = new Words(opening, Inputs.text(typed.get("closing")));
        var command = new WriteMinutes.Save(id, words, items, version);
        return switch (write.handle(command)) {
            case Refused(Minutes theirs) -> conflict(shown, command, theirs);
            case Done(UUID _) -> done(id, "governance.minutes.saved", flash);
        };
    }

    private static ModelAndView conflict(ReadMinutes.Shown shown, WriteMinutes.Save mine, Minutes theirs) {
        var conflict = Conflict.of(ONE + mine.id(), ONE + mine.id())
                .keep("version", theirs.version())
                .text(
                        "opening",
                        t("governance.minutes.opening"),
                        mine.words().opening(),
                        theirs.words().opening())
                .text(
                        "closing",
                        t("governance.minutes.closing"),
                        mine.words().closing(),
                        theirs.words().closing());
        shown.happened()
                .points()
                .forEach(point -> conflict.text(
                        TEXT + point.item().id(),
                        point.item().version().title(),
                        mine.items().getOrDefault(point.item().id(), ""),
                        theirs.items().getOrDefault(point.item().id(), "")));
        return conflict.savedBy(shown.savedBy(), theirs.course().at().toInstant())
                .view();
    }

    @PostMapping("/governance/verbali/{id}/firma")
    ModelAndView sign(@PathVariable UUID id, RedirectAttributes flash) {
        return answer(id, write.handle(new WriteMinutes.Sign(id)), "governance.minutes.signed", flash);
    }

    @PostMapping("/governance/verbali/{id}/rettifica")
    ModelAndView correct(@PathVariable UUID id, @RequestParam Map<String, String> typed, RedirectAttributes flash) {
        UUID fresh = Inputs.id(typed.get("id")).orElseGet(UUID::randomUUID);
        var command = new WriteMinutes.Correct(fresh, id, Inputs.text(typed.get("reason")));
        return answer(id, write.handle(command), "governance.minutes.correcting", flash);
    }

    private ModelAndView answer(UUID id, Result<UUID, Refusal> result, String notice, RedirectAttributes flash) {
        return switch (result) {
            case Done(UUID at) -> done(at, notice, flash);
            case Refused(Refusal why) -> {
                String text = t("governance.minutes.refused." + why);
                var errors = why == Refusal.NO_REASON ? FormErrors.at("reason", text) : FormErrors.whole(text);
                yield view(read.handle(new ReadMinutes.Of(id)), Map.of(), errors);
            }
        };
    }

    @PostMapping("/governance/verbali/{id}/invio")
    String send(@PathVariable UUID id, @RequestParam Map<String, String> typed) {
        UUID fresh = Inputs.id(typed.get("id")).orElseGet(UUID::randomUUID);
        return "redirect:/governance/invii/" + send.handle(new SendMinutes.Send(fresh, id));
    }

    @GetMapping("/governance/verbali/{id}/verbale.pdf")
    ResponseEntity<InputStreamResource> pdf(@PathVariable UUID id) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline()
                                .filename(t("governance.minutes.file"))
                                .build()
                                .toString())
                .body(new InputStreamResource(read.handle(new ReadMinutes.Paper(id))));
    }

    private static ModelAndView done(UUID id, String notice, RedirectAttributes flash) {
        flash.addFlashAttribute("notice", t(notice));
        return new ModelAndView("redirect:" + ONE + id);
    }

    private static ModelAndView view(ReadMinutes.Shown shown, Map<String, String> typed, FormErrors errors) {
        var view = new ModelAndView("governance/minutes", "page", MinutesPage.of(shown, typed, errors));
        view.setStatus(errors.any() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
        return view;
    }
}
