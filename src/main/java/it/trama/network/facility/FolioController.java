package it.trama.network.facility;

import static it.trama.platform.web.Texts.t;

import it.trama.kernel.Period;
import it.trama.network.ResourceWords;
import it.trama.network.facility.ChangeFacility.Change;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Inputs;
import it.trama.platform.web.Option;
import it.trama.territory.Municipalities;
import it.trama.territory.Municipality;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The folio of a facility, with its papers and what it offers. */
@Controller
@RequestMapping("/rete/strutture/{id}")
class FolioController {

    private static final List<String> TITLES = List.of("AUTHORISATION", "ACCREDITATION");

    private final ReadFacility read;
    private final ChangeFacility change;
    private final Municipalities municipalities;
    private final Clock clock;

    FolioController(ReadFacility read, ChangeFacility change, Municipalities municipalities, Clock clock) {
        this.read = read;
        this.change = change;
        this.municipalities = municipalities;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView folio(@PathVariable UUID id) {
        return page(id, Map.of(), FormErrors.NONE);
    }

    @PostMapping("/titoli")
    ModelAndView grant(@PathVariable UUID id, @RequestParam Map<String, String> typed, RedirectAttributes after) {
        Optional<LocalDate> from = Inputs.date(typed.get("from"));
        Optional<LocalDate> until = Inputs.date(typed.get("until"));
        var errors = titleErrors(typed, from, until);
        if (errors.any() || from.isEmpty()) {
            return page(id, typed, errors);
        }
        var title = new FacilityEdits.Title(
                key(typed),
                Inputs.text(typed.get("kind")),
                Inputs.text(typed.get("reference")),
                Inputs.text(typed.get("issuer")),
                from.get(),
                null);
        var valid = new Period(from.get(), until.map(day -> day.plusDays(1)).orElse(null));
        return changed(id, new Change.Grant(title, valid), after);
    }

    private static FormErrors titleErrors(
            Map<String, String> typed, Optional<LocalDate> from, Optional<LocalDate> until) {
        var errors = FormErrors.NONE;
        if (!TITLES.contains(Inputs.text(typed.get("kind")))) {
            errors = errors.with("kind", t("network.title.kindMissing"));
        }
        if (Inputs.text(typed.get("reference")).isEmpty()) {
            errors = errors.with("reference", t("network.title.referenceMissing"));
        }
        if (from.isEmpty()) {
            errors = errors.with("from", t("network.agreement.fromMissing"));
        }
        if (until.isPresent() && from.isPresent() && until.get().isBefore(from.get())) {
            errors = errors.with("until", t("network.agreement.untilBefore"));
        }
        return errors;
    }

    @PostMapping("/servizi")
    ModelAndView offer(
            @PathVariable UUID id, @RequestParam MultiValueMap<String, String> sent, RedirectAttributes after) {
        Map<String, String> typed = sent.toSingleValueMap();
        String name = Inputs.text(typed.get("name"));
        if (name.isEmpty()) {
            return page(id, typed, FormErrors.at("name", t("network.service.nameMissing")));
        }
        var audiences = new HashSet<>(sent.getOrDefault("audiences", List.of()));
        audiences.retainAll(ResourceWords.AUDIENCES);
        var service = new FacilityEdits.NewService(
                key(typed),
                id,
                name,
                Inputs.text(typed.get("description")),
                audiences,
                Inputs.text(typed.get("access")),
                Inputs.text(typed.get("cost")));
        return changed(id, new Change.Offer(service), after);
    }

    @PostMapping("/servizi/togli")
    ModelAndView endOffer(
            @PathVariable UUID id, @RequestParam(defaultValue = "") String service, RedirectAttributes after) {
        return changed(id, new Change.EndOffer(Inputs.id(service).orElseGet(UUID::randomUUID)), after);
    }

    @PostMapping("/chiudi")
    ModelAndView close(@PathVariable UUID id, RedirectAttributes after) {
        String body = "/rete/" + read.handle(id).resource().body().id();
        change.handle(id, new Change.Close(LocalDate.now(clock)));
        after.addFlashAttribute("notice", t("network.facility.closed"));
        return new ModelAndView("redirect:" + body);
    }

    private static UUID key(Map<String, String> typed) {
        return Inputs.id(typed.get("key")).orElseGet(UUID::randomUUID);
    }

    private ModelAndView changed(UUID id, Change what, RedirectAttributes after) {
        after.addFlashAttribute(
                "notice", t(change.handle(id, what) ? "network.facility.saved" : "network.title.alreadyThere"));
        return new ModelAndView("redirect:/rete/strutture/" + id);
    }

    private ModelAndView page(UUID id, Map<String, String> typed, FormErrors errors) {
        var folio = read.handle(id);
        var towns =
                municipalities.all().stream().collect(Collectors.toMap(Municipality::istatCode, Municipality::name));
        var view = new ModelAndView(
                "network/facility", "page", FacilityView.of(folio, towns, adding(typed, errors), LocalDate.now(clock)));
        view.setStatus(errors.any() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
        return view;
    }

    private static FacilityPage.Adding adding(Map<String, String> typed, FormErrors errors) {
        List<Option> titles = FacilityController.options(TITLES, "network.title.");
        List<Option> audiences = FacilityController.options(ResourceWords.AUDIENCES, "network.audience.");
        return new FacilityPage.Adding(UUID.randomUUID().toString(), typed, errors, titles, audiences);
    }
}
