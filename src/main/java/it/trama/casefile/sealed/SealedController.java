package it.trama.casefile.sealed;

import static it.trama.platform.web.Texts.t;

import it.trama.kernel.Result.Done;
import it.trama.kernel.Result.Refused;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Inputs;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
class SealedController {

    static final String LIST = "/riservate";
    private static final String FORM = "/persone/{person}/cartella-riservata";
    private static final String KEPT = "/cartelle/{record}/riservatezza";

    private final OpenSealed open;
    private final ListSealed list;
    private final KeepSealed keep;

    SealedController(OpenSealed open, ListSealed list, KeepSealed keep) {
        this.open = open;
        this.list = list;
        this.keep = keep;
    }

    static String formOf(UUID person) {
        return FORM.replace("{person}", person.toString());
    }

    @GetMapping(LIST)
    ModelAndView list() {
        return new ModelAndView("casefile/sealed-list", "page", SealedPage.Listing.of(list.handle()));
    }

    @GetMapping(FORM)
    ModelAndView form(@PathVariable UUID person) {
        return form(person, null, FormErrors.NONE);
    }

    @PostMapping(FORM)
    ModelAndView open(@PathVariable UUID person, @ModelAttribute SealedForm form, RedirectAttributes flash) {
        return switch (form.toCommand(person)) {
            case Refused(var errors) -> form(person, form, errors);
            case Done(var command) -> {
                UUID record = open.handle(command);
                flash.addFlashAttribute("notice", t("casefile.sealed.opened"));
                yield new ModelAndView("redirect:/cartelle/" + record);
            }
        };
    }

    private ModelAndView form(UUID person, @Nullable SealedForm form, FormErrors errors) {
        var page = SealedPage.Opening.of(open.handle(person), form, errors);
        return at(new ModelAndView("casefile/sealed-open", "page", page), errors);
    }

    @GetMapping(KEPT)
    ModelAndView kept(@PathVariable UUID record) {
        return kept(record, SealedPage.Noted.blank(), FormErrors.NONE);
    }

    @PostMapping(KEPT + "/recapiti")
    ModelAndView note(@PathVariable UUID record, @ModelAttribute SealedPage.Noted form, RedirectAttributes flash) {
        String what = Inputs.text(form.what());
        if (what.isEmpty()) {
            return kept(record, form, FormErrors.at("what", t("casefile.sealed.contactMissing")));
        }
        UUID id = Inputs.id(form.id()).orElseGet(UUID::randomUUID);
        keep.handle(new KeepSealed.Note(id, record, what, Inputs.text(form.caution())));
        return back(record, "casefile.sealed.contactNoted", flash);
    }

    @PostMapping(KEPT + "/recapiti/{contact}/fine")
    ModelAndView drop(@PathVariable UUID record, @PathVariable UUID contact, RedirectAttributes flash) {
        keep.handle(new KeepSealed.Drop(record, contact));
        return back(record, "casefile.sealed.contactDropped", flash);
    }

    @PostMapping(KEPT + "/fine")
    ModelAndView end(@PathVariable UUID record, @ModelAttribute SealedPage.Noted form, RedirectAttributes flash) {
        String why = Inputs.text(form.why());
        if (why.isEmpty()) {
            return kept(record, form, FormErrors.at("why", t("casefile.sealed.endMissing")));
        }
        keep.handle(new KeepSealed.End(record, why));
        return back(record, "casefile.sealed.ended", flash);
    }

    private static ModelAndView back(UUID record, String notice, RedirectAttributes flash) {
        flash.addFlashAttribute("notice", t(notice));
        return new ModelAndView("redirect:" + SealedTab.href(record));
    }

    private ModelAndView kept(UUID record, SealedPage.Noted form, FormErrors errors) {
        var page = SealedPage.of(keep.handle(record), form, errors);
        return at(new ModelAndView("casefile/sealed", "page", page), errors);
    }

    private static ModelAndView at(ModelAndView view, FormErrors errors) {
        view.setStatus(errors.any() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
        return view;
    }
}
