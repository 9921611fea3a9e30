package it.trama.sharing.text;

import static it.trama.platform.web.Texts.t;

import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Formats;
import it.trama.platform.web.Inputs;
import it.trama.platform.web.Option;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
class TextsController {

    private static final String PATH = "/amministrazione/testi-dei-consensi";
    private static final List<String> LANGUAGES =
            List.of("it", "en", "fr", "es", "ro", "ar", "sq", "uk", "zh", "pa", "hi", "bn", "pt", "de");

    private final KeepTexts texts;
    private final Clock clock;

    TextsController(KeepTexts texts, Clock clock) {
        this.texts = texts;
        this.clock = clock;
    }

    @GetMapping(PATH)
    ModelAndView all() {
        var blank = new TextsPage.Form("", "it", Formats.date(LocalDate.now(clock)), "");
        return page(blank, FormErrors.NONE);
    }

    @PostMapping(PATH)
    ModelAndView add(@RequestParam Map<String, String> sent, RedirectAttributes flash) {
        var form = new TextsPage.Form(
                Inputs.text(sent.get("exchange")),
                Inputs.text(sent.get("language")),
                Inputs.text(sent.get("since")),
                Inputs.text(sent.get("body")));
        Optional<LocalDate> since = Inputs.date(form.since()).filter(day -> !day.isBefore(LocalDate.now(clock)));
        FormErrors errors = FormErrors.NONE;
        errors = form.exchange().isEmpty() ? errors.with("exchange", t("sharing.consent.exchange.missing")) : errors;
        errors = LANGUAGES.contains(form.language())
                ? errors
                : errors.with("language", t("sharing.texts.language.missing"));
        errors = form.body().isEmpty() ? errors.with("body", t("sharing.texts.body.missing")) : errors;
        errors = since.isEmpty() ? errors.with("since", t("sharing.texts.since.wrong")) : errors;
        if (errors.any()) {
            return page(form, errors);
        }
        int version =
                texts.handle(new KeepTexts.Command(form.exchange(), form.language(), form.body(), since.orElseThrow()));
        flash.addFlashAttribute("notice", t("sharing.texts.written", version));
        return new ModelAndView("redirect:" + PATH);
    }

    private ModelAndView page(TextsPage.Form form, FormErrors errors) {
        var shown = texts.handle();
        var exchanges = shown.exchanges().stream()
                .map(code -> new Option(code, t("sharing.exchange." + code)))
                .toList();
        var groups = exchanges.stream()
                .map(exchange -> new TextsPage.Group(
                        exchange.label(),
                        shown.versions().stream()
                                .filter(v -> v.exchange().equals(exchange.value()))
                                .map(TextsController::row)
                                .toList()))
                .filter(group -> !group.rows().isEmpty())
                .toList();
        var languages =
                LANGUAGES.stream().map(code -> new Option(code, name(code))).toList();
        var view = new ModelAndView("sharing/texts", "page", new TextsPage(groups, exchanges, languages, form, errors));
        view.setStatus(errors.any() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
        return view;
    }

    private static String name(String language) {
        return Locale.of(language).getDisplayLanguage(Locale.ITALIAN);
    }

    private static TextsPage.Row row(Texts.Version version) {
        return new TextsPage.Row(
                t("sharing.consent.text", name(version.language()), version.version()),
                version.language(),
                t("sharing.texts.since", Formats.date(version.since())),
                t("sharing.texts.uses", version.given(), version.inForce()),
                version.body());
    }
}
