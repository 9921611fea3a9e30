package it.trama.network.body;

import static it.trama.platform.web.Texts.t;

import it.trama.network.Keepers;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Inputs;
import it.trama.platform.web.Option;
import it.trama.territory.Municipalities;
import it.trama.trust.CurrentActor;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Sites, and whom to call: one page with both, for the office and for the body's own people. */
@Controller
class ReachController {

    private final CurrentActor actors;
    private final ReadBody read;
    private final KeepReach keep;
    private final Municipalities municipalities;

    ReachController(CurrentActor actors, ReadBody read, KeepReach keep, Municipalities municipalities) {
        this.actors = actors;
        this.read = read;
        this.keep = keep;
        this.municipalities = municipalities;
    }

    @GetMapping("/rete/{id}/recapiti")
    ModelAndView show(@PathVariable UUID id) {
        return page(id, ReachForm.blank(), FormErrors.NONE);
    }

    @PostMapping("/rete/{id}/recapiti/sede")
    ModelAndView addSite(@PathVariable UUID id, @RequestParam Map<String, String> values, RedirectAttributes after) {
        var form = new ReachForm(values);
        var errors = form.siteErrors();
        return errors.any() ? page(id, form, errors) : changed(id, form.site(), after);
    }

    @PostMapping("/rete/{id}/recapiti/numero")
    ModelAndView addContact(@PathVariable UUID id, @RequestParam Map<String, String> values, RedirectAttributes after) {
        var form = new ReachForm(values);
        var errors = form.contactErrors();
        return errors.any() ? page(id, form, errors) : changed(id, form.contact(), after);
    }

    @PostMapping("/rete/{id}/recapiti/togli")
    ModelAndView take(
            @PathVariable UUID id,
            @RequestParam(name = "sede", defaultValue = "") String site,
            @RequestParam(name = "numero", defaultValue = "") String contact,
            RedirectAttributes after) {
        KeepReach.Change change = Inputs.id(site)
                .<KeepReach.Change>map(KeepReach.Change.CloseSite::new)
                .orElseGet(
                        () -> new KeepReach.Change.EndContact(Inputs.id(contact).orElseGet(UUID::randomUUID)));
        return changed(id, change, after);
    }

    private ModelAndView changed(UUID id, KeepReach.Change change, RedirectAttributes after) {
        keep.handle(id, change);
        after.addFlashAttribute("notice", t("network.reach.saved"));
        return new ModelAndView("redirect:/rete/" + id + "/recapiti");
    }

    private ModelAndView page(UUID id, ReachForm form, FormErrors errors) {
        var facts = read.handle(id);
        Keepers.require(actors.actor(), id);
        List<Option> towns = municipalities.all().stream()
                .map(m -> new Option(m.istatCode(), m.name()))
                .toList();
        List<Option> kinds = ReachForm.KINDS.stream()
                .map(kind -> new Option(kind, t("network.contactKind." + kind)))
                .toList();
        var page = new ReachPage(
                facts.described().name(),
                "/rete/" + id,
                FolioView.sites(facts),
                FolioView.contacts(facts),
                form,
                errors,
                new ReachPage.Choices(towns, kinds));
        var view = new ModelAndView("network/reach", "page", page);
        view.setStatus(errors.any() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
        return view;
    }
}
