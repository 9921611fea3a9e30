package it.trama.governance.convocation;

import static it.trama.platform.web.Texts.t;

import it.trama.governance.convocation.Convene.Refusal;
import it.trama.kernel.NotFound;
import it.trama.kernel.Result.Done;
import it.trama.kernel.Result.Refused;
import it.trama.platform.calendar.CalendarFile;
import it.trama.platform.calendar.CalendarFile.Method;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Inputs;
import java.io.InputStream;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
@RequestMapping("/governance/sedute/{session}/convocazione")
class ConvocationController {

    /** Enough to keep a name or a telephone number out. */
    private static final Pattern MAIL = Pattern.compile("[^@\\s,;<>]+@[^@\\s,;<>]+\\.[^@\\s,;<>.]+");

    private final KeepConvocation keep;
    private final Convene convene;
    private final Letters letters;
    private final ConvocationViews views;
    private final Clock clock;

    ConvocationController(KeepConvocation keep, Convene convene, Letters letters, ConvocationViews views, Clock clock) {
        this.keep = keep;
        this.convene = convene;
        this.letters = letters;
        this.views = views;
        this.clock = clock;
    }

    static String href(UUID session) {
        return "/governance/sedute/" + session + "/convocazione";
    }

    @GetMapping
    ModelAndView page(@PathVariable UUID session) {
        return views.of(session, Map.of(), FormErrors.NONE);
    }

    @PostMapping
    ModelAndView send(@PathVariable UUID session, @RequestParam Map<String, String> typed, RedirectAttributes flash) {
        var words = new Notices.Words(Inputs.text(typed.get("note")), Inputs.text(typed.get("urgency")));
        UUID id = Inputs.id(typed.get("id")).orElseGet(UUID::randomUUID);
        boolean off = "true".equals(typed.get("off"));
        return switch (convene.handle(new Convene.Send(id, session, off, words))) {
            case Refused(Refusal why) -> views.of(session, typed, error(why));
            case Done(UUID sending) -> {
                flash.addFlashAttribute("notice", t("governance.convocation.done"));
                yield new ModelAndView("redirect:/governance/invii/" + sending);
            }
        };
    }

    private static FormErrors error(Refusal why) {
        String text = t("governance.convocation.refused." + why);
        return switch (why) {
            case SHORT_NOTICE -> FormErrors.at("urgency", text);
            case NO_NOTE -> FormErrors.at("note", text);
            default -> FormErrors.whole(text);
        };
    }

    @PostMapping("/indirizzo")
    ModelAndView reach(@PathVariable UUID session, @RequestParam Map<String, String> typed, RedirectAttributes flash) {
        String email = Inputs.text(typed.get("email"));
        if (!MAIL.matcher(email).matches()) {
            return views.of(session, typed, FormErrors.whole(t("governance.convocation.address.wrong")));
        }
        UUID person = Inputs.id(typed.get("person")).orElseThrow(NotFound::new);
        boolean delegate = "true".equals(typed.get("delegate"));
        keep.handle(new KeepConvocation.Reach(session, person, delegate, email));
        flash.addFlashAttribute("notice", t("governance.convocation.address.saved"));
        return new ModelAndView("redirect:" + href(session));
    }

    /** As it was sent; without a number, the last. */
    @GetMapping("/{sequence}.pdf")
    ResponseEntity<InputStreamResource> pdf(@PathVariable UUID session, @PathVariable int sequence) {
        InputStream content = keep.handle(session, sequence);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline()
                                .filename(t("governance.convocation.file"))
                                .build()
                                .toString())
                .body(new InputStreamResource(content));
    }

    @GetMapping("/seduta.ics")
    ResponseEntity<String> calendar(@PathVariable UUID session) {
        Prepared prepared = keep.handle(new KeepConvocation.Read(session)).prepared();
        int sequence = prepared.last().map(Notices.Told::sequence).orElse(0);
        return ResponseEntity.ok()
                .contentType(CalendarFile.TYPE)
                .header("Content-Disposition", "attachment; filename=\"seduta.ics\"")
                .body(letters.calendar(prepared, Method.PUBLISH, sequence).text(clock.instant()));
    }
}
