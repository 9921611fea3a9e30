package it.trama.fund.stage;

import static it.trama.platform.web.Texts.t;

import it.trama.fund.LineTotal;
import it.trama.fund.form.FormPage;
import it.trama.fund.form.FormPage.Kind;
import it.trama.fund.stage.EntryRows.Made;
import it.trama.kernel.NotFound;
import it.trama.kernel.Result.Done;
import it.trama.kernel.Result.Refused;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Formats;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A movement is undone with its reason; it stays where it is, struck. */
@Controller
@RequestMapping("/fondi/movimenti/{id}/storna")
class ReverseController {

    private final ReverseEntry reverse;
    private final EntryRows rows;
    private final EntryWords words;

    ReverseController(ReverseEntry reverse, EntryRows rows, EntryWords words) {
        this.reverse = reverse;
        this.rows = rows;
        this.words = words;
    }

    @GetMapping
    ModelAndView ask(@PathVariable UUID id) {
        return ask(made(id), Map.of(), FormErrors.NONE);
    }

    private Made made(UUID id) {
        Made made = rows.find(id).orElseThrow(NotFound::new);
        words.line(made.line());
        return made;
    }

    private ModelAndView ask(Made made, Map<String, String> typed, FormErrors errors) {
        LineTotal line = words.line(made.line());
        String both = made.pair() == null ? "" : t("fund.reverse.pair");
        return FormPage.of("reverse", "/fondi/movimenti/%s/storna".formatted(made.id()), typed, errors)
                .must(Kind.DAY, "day", words.today())
                .may(Kind.TEXT, "reference", "")
                .must(Kind.LONG, "note", "")
                .view(
                        words.crumbs(line),
                        both.isEmpty() ? List.of() : List.of(both),
                        t("fund.movement." + made.kind()),
                        Formats.euro(made.amount()));
    }

    @PostMapping
    ModelAndView reverse(@PathVariable UUID id, @RequestParam Map<String, String> typed, RedirectAttributes after) {
        Made made = made(id);
        var form = new EntryForm(typed);
        FormErrors errors = form.needs(form.dayErrors(FormErrors.NONE), "note");
        if (errors.any()) {
            return ask(made, typed, errors);
        }
        return switch (reverse.handle(id, form.said())) {
            case Done(var undone) -> EntryController.done(words.line(undone.line()), after, t("fund.reverse.done"));
            case Refused(var reason) -> ask(made, typed, EntryWords.errors("reverse", reason));
        };
    }
}
