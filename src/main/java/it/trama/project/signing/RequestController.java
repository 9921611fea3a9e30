package it.trama.project.signing;

import static it.trama.platform.web.Texts.t;

import it.trama.kernel.Result;
import it.trama.kernel.Result.Done;
import it.trama.kernel.Result.Refused;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Formats;
import it.trama.platform.web.Inputs;
import it.trama.trust.CurrentActor;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One signature: read just the text it is asked for, and give it. */
@Controller
class RequestController {

    private final ReadRequest read;
    private final ReadRequest.Listing listing;
    private final GiveSignature give;
    private final CompleteSigning complete;
    private final CurrentActor actors;
    private final Clock clock;

    RequestController(
            ReadRequest read,
            ReadRequest.Listing listing,
            GiveSignature give,
            CompleteSigning complete,
            CurrentActor actors,
            Clock clock) {
        this.read = read;
        this.listing = listing;
        this.give = give;
        this.complete = complete;
        this.actors = actors;
        this.clock = clock;
    }

    @GetMapping("/firme")
    ModelAndView list() {
        var lines = listing.handle().stream()
                .map(asked -> new RequestPage.Line(
                        asked.label(), "/firme/" + asked.request(), Formats.moment(asked.askedAt())))
                .toList();
        return new ModelAndView("project/requests", "page", new RequestPage.Index(lines));
    }

    @GetMapping("/firme/{id}")
    ModelAndView show(@PathVariable UUID id) {
        return page(id, FormErrors.NONE);
    }

    private ModelAndView page(UUID id, FormErrors errors) {
        ReadRequest.Asked asked = read.handle(id);
        Sheet.Given given = asked.request().given();
        var page = new RequestPage(
                id.toString(),
                asked.request().label(),
                asked.sheet().text().sha256(),
                asked.text(),
                given == null
                        ? ""
                        : given.signer() + ", " + t("project.signed." + given.mode(), Formats.longDate(given.day())),
                asked.mine() && asked.sheet().text().open() && given == null,
                errors);
        return new ModelAndView("project/request", "page", page);
    }

    @PostMapping("/firme/{id}")
    ModelAndView give(
            @PathVariable UUID id,
            @RequestParam Map<String, String> typed,
            @RequestParam(required = false) @Nullable MultipartFile scan,
            RedirectAttributes after)
            throws IOException {
        Sheet.Mode mode = Inputs.choice(Sheet.Mode.class, typed.get("mode")).orElse(Sheet.Mode.BY_ACCOUNT);
        FormErrors errors = mode != Sheet.Mode.BY_ACCOUNT
                        && Inputs.text(typed.get("signer")).isEmpty()
                ? FormErrors.at("signer", t("project.form.required"))
                : FormErrors.NONE;
        if (errors.any()) {
            return refused(id, errors);
        }
        var command = new GiveSignature.Command(
                id,
                mode,
                Inputs.text(typed.get("signer")),
                Inputs.text(typed.get("actingAs")),
                Inputs.date(typed.get("day")).orElse(LocalDate.now(clock)),
                shown(mode, typed, scan));
        return switch (give.handle(command)) {
            case Done(GiveSignature.Outcome outcome) -> given(id, outcome, mode, after);
            case Refused(Sheet.Refusal refusal) -> refused(id, SigningPage.add(FormErrors.NONE, refusal));
        };
    }

    private static Evidence.@Nullable Shown shown(
            Sheet.Mode mode, Map<String, String> typed, @Nullable MultipartFile scan) throws IOException {
        if (mode == Sheet.Mode.ON_PAPER && scan != null && !scan.isEmpty()) {
            byte[] content = scan.getBytes();
            String name = scan.getOriginalFilename();
            return new Evidence.Shown(name == null ? "firma" : name, Evidence.mediaType(content), content);
        }
        String drawn = typed.getOrDefault("drawing", "");
        if (mode == Sheet.Mode.IN_PRESENCE && drawn.startsWith("data:image/png;base64,")) {
            byte[] content = decoded(drawn.substring(drawn.indexOf(',') + 1));
            return new Evidence.Shown("firma.png", Evidence.mediaType(content), content);
        }
        return null;
    }

    private static byte[] decoded(String base64) {
        try {
            return Base64.getDecoder().decode(base64);
        } catch (IllegalArgumentException e) {
            return new byte[0];
        }
    }

    /** The last signature completes the signing in a transaction of its own, on the mandate of who asked: the signature itself stays given. */
    private ModelAndView given(UUID id, GiveSignature.Outcome outcome, Sheet.Mode mode, RedirectAttributes after) {
        Sheet sheet = outcome.sheet();
        boolean done = false;
        if (outcome.last()) {
            Result<Boolean, Sheet.Refusal> completed =
                    actors.runAs(sheet.mandate().actor(), () -> complete.handle(sheet.project()));
            done = completed instanceof Done<Boolean, Sheet.Refusal>(Boolean all) && all;
        }
        after.addFlashAttribute("notice", t(done ? "project.notice.all" : "project.notice.given"));
        boolean fromOutside = mode == Sheet.Mode.BY_ACCOUNT
                && !actors.actor().organisation().equals(sheet.mandate().organisation());
        return new ModelAndView(
                fromOutside
                        ? "redirect:/firme/" + id
                        : "redirect:/progetti/" + sheet.project() + (done ? "" : "/firme"));
    }

    private ModelAndView refused(UUID id, FormErrors errors) {
        ModelAndView view = page(id, errors);
        view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }
}
