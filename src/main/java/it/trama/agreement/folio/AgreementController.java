package it.trama.agreement.folio;

import static it.trama.platform.web.Texts.t;

import it.trama.agreement.Desk;
import it.trama.platform.web.Conflict;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Formats;
import it.trama.platform.web.Inputs;
import it.trama.platform.web.Option;
import java.util.List;
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

/** The list of agreements, and what each says. */
@Controller
@RequestMapping(AgreementController.HOME)
class AgreementController {

    static final String HOME = "/accordi";

    private final ReadAgreements read;
    private final KeepAgreements keep;
    private final Desk desk;

    AgreementController(ReadAgreements read, KeepAgreements keep, Desk desk) {
        this.read = read;
        this.keep = keep;
        this.desk = desk;
    }

    @GetMapping
    ModelAndView list(@RequestParam(name = "giorno", defaultValue = "") String typed) {
        var day = Inputs.date(typed);
        var page = AgreementPages.index(
                read.handle(),
                day.orElse(desk.today()),
                day.isEmpty() ? "" : Inputs.text(typed),
                desk.areas(),
                desk.keeps());
        return new ModelAndView("agreement/list", "page", page);
    }

    @GetMapping("/nuovo")
    ModelAndView blank(@RequestParam(name = "rinnova", defaultValue = "") String renews) {
        var form = Inputs.id(renews)
                .map(id -> AgreementForm.renewing(read.handle(id).agreement()))
                .orElseGet(AgreementForm::blank);
        return fresh(form, FormErrors.NONE);
    }

    private ModelAndView fresh(AgreementForm form, FormErrors errors) {
        String title = t(form.of("renews").isEmpty() ? "agreement.new" : "agreement.new.renewal");
        return edit(new AgreementPage.Edit(title, HOME, HOME, form, errors, kinds()));
    }

    private List<Option> kinds() {
        return read.handle(new ReadAgreements.Kinds()).stream()
                .map(kind -> new Option(kind.code(), kind.name()))
                .toList();
    }

    private static ModelAndView edit(AgreementPage.Edit page) {
        var view = new ModelAndView("agreement/edit", "page", page);
        view.setStatus(page.errors().any() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
        return view;
    }

    @PostMapping
    ModelAndView make(@RequestParam Map<String, String> typed, RedirectAttributes after) {
        var form = new AgreementForm(typed);
        FormErrors errors = form.errors(read.handle(new ReadAgreements.Kinds()));
        if (errors.any()) {
            return fresh(form, errors);
        }
        UUID id = Inputs.id(form.of("id")).orElseGet(UUID::randomUUID);
        keep.handle(
                new KeepAgreements.Make(id, form, Inputs.id(form.of("renews")).orElse(null)));
        after.addFlashAttribute("notice", t("agreement.made"));
        return new ModelAndView("redirect:" + HOME + "/" + id);
    }

    @GetMapping("/{id}")
    ModelAndView show(@PathVariable UUID id, @RequestParam(name = "giorno", defaultValue = "") String typed) {
        var shown = read.handle(id);
        var said = Inputs.date(typed)
                .map(day -> t(
                        "agreement.onDayIs",
                        Formats.longDate(day),
                        t("agreement.state." + shown.agreement().on(day))))
                .orElse(null);
        var page = AgreementPages.of(
                shown, desk.today(), new AgreementPage.Asked(Inputs.text(typed), said), AgreementPage.Typed.NOTHING);
        return new ModelAndView("agreement/agreement", "page", page);
    }

    @GetMapping("/{id}/modifica")
    ModelAndView change(@PathVariable UUID id) {
        return changing(id, AgreementForm.of(read.handle(id).agreement()), FormErrors.NONE);
    }

    private ModelAndView changing(UUID id, AgreementForm form, FormErrors errors) {
        var agreement = read.handle(id).agreement();
        String home = agreement.href();
        return edit(new AgreementPage.Edit(agreement.words().title(), home + "/modifica", home, form, errors, kinds()));
    }

    @PostMapping("/{id}/modifica")
    ModelAndView change(@PathVariable UUID id, @RequestParam Map<String, String> typed, RedirectAttributes after) {
        var form = new AgreementForm(typed);
        FormErrors errors = form.errors(read.handle(new ReadAgreements.Kinds()));
        if (errors.any()) {
            return changing(id, form, errors);
        }
        if (!keep.handle(new KeepAgreements.Change(id, form))) {
            var now = read.handle(id);
            return now.agreement().signed()
                    ? changing(id, form, FormErrors.whole(t("agreement.error.signed")))
                    : conflict(form, now);
        }
        after.addFlashAttribute("notice", t("agreement.saved"));
        return new ModelAndView("redirect:" + HOME + "/" + id);
    }

    private static ModelAndView conflict(AgreementForm mine, ReadAgreements.Shown now) {
        var theirs = AgreementForm.of(now.agreement());
        String home = now.agreement().href();
        return Conflict.of(home + "/modifica", home)
                .keep("version", theirs.version())
                .keep("kind", mine.of("kind"))
                .line("title", t("agreement.field.title"), mine.of("title"), theirs.of("title"))
                .text("purpose", t("agreement.field.purpose"), mine.of("purpose"), theirs.of("purpose"))
                .line("from", t("agreement.field.from"), day(mine, "from"), day(theirs, "from"))
                .line("until", t("agreement.field.until"), day(mine, "until"), day(theirs, "until"))
                .savedBy(now.savedBy(), now.agreement().saved().at().toInstant())
                .view();
    }

    private static String day(AgreementForm form, String field) {
        return Formats.typedDate(form.of(field));
    }
}
