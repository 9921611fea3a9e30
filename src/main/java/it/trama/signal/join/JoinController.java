package it.trama.signal.join;

import static it.trama.platform.web.Texts.t;

import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Formats;
import it.trama.platform.web.Inputs;
import it.trama.platform.web.Option;
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

@Controller
class JoinController {

    private static final String MATTERS = "/segnalazioni/";
    private static final String JOIN = MATTERS + "{id}/unisci";

    private final JoinMatters matters;

    JoinController(JoinMatters matters) {
        this.matters = matters;
    }

    @GetMapping(JOIN)
    ModelAndView page(@PathVariable UUID id) {
        return page(id, FormErrors.NONE);
    }

    @PostMapping(JOIN)
    ModelAndView join(@PathVariable UUID id, @RequestParam Map<String, String> sent, RedirectAttributes flash) {
        Optional<UUID> other = Inputs.id(sent.get("other"));
        if (other.isEmpty()) {
            return page(id, FormErrors.at("other", t("signal.error.join")));
        }
        UUID sending = Inputs.id(sent.get("id")).orElseGet(UUID::randomUUID);
        boolean done = matters.handle(new JoinMatters.Join(sending, other.get(), id));
        return back(id, done ? "signal.join.done" : "signal.join.before", flash);
    }

    @PostMapping(MATTERS + "{id}/separa/{join}")
    ModelAndView part(@PathVariable UUID id, @PathVariable UUID join, RedirectAttributes flash) {
        return back(
                id,
                matters.handle(new JoinMatters.Part(id, join)) ? "signal.join.parted" : "signal.join.before",
                flash);
    }

    private static ModelAndView back(UUID id, String notice, RedirectAttributes flash) {
        flash.addFlashAttribute("notice", t(notice));
        return new ModelAndView("redirect:" + MATTERS + id);
    }

    private ModelAndView page(UUID id, FormErrors errors) {
        var shown = matters.handle(id);
        String base = MATTERS + id;
        var page = new JoinPage(
                UUID.randomUUID().toString(),
                base,
                name(shown.matter()),
                shown.others().stream()
                        .map(m -> new Option(m.id().toString(), facts(m)))
                        .toList(),
                shown.made().stream()
                        .map(m -> new JoinPage.Made(
                                base + "/separa/" + m.id(), m.name(), Formats.moment(m.at().toInstant())))
                        .toList(),
                errors);
        var view = new ModelAndView("signal/join", "page", page);
        view.setStatus(errors.any() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
        return view;
    }

    private static String name(Joins.Matter matter) {
        return matter.familyName() + " " + matter.givenName();
    }

    private static String facts(Joins.Matter matter) {
        LocalDate birth = matter.birthDate();
        String born = birth == null ? "" : ", " + t("signal.list.born", Formats.date(birth));
        return name(matter) + born + " · " + t("signal.due") + " " + Formats.date(matter.due());
    }
}
