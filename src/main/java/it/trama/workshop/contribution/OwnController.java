package it.trama.workshop.contribution;

import static it.trama.platform.web.Texts.t;

import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Formats;
import it.trama.platform.web.Option;
import it.trama.workshop.contribution.BenchPage.Typed;
import it.trama.workshop.contribution.KeepOwn.Ask;
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

/** One contribution: corrected, taken back, or read as it was. */
@Controller
@RequestMapping("/tavoli/{id}/contributi/{contribution}")
class OwnController {

    private final KeepOwn keep;

    OwnController(KeepOwn keep) {
        this.keep = keep;
    }

    static String href(String group, UUID contribution) {
        return group + "/contributi/" + contribution;
    }

    @GetMapping
    ModelAndView show(@PathVariable UUID id, @PathVariable UUID contribution) {
        return show(new Ask(id, contribution), Typed.NOTHING);
    }

    private ModelAndView show(Ask ask, Typed typed) {
        var shown = keep.handle(ask);
        var one = shown.contribution();
        var card =
                new BenchPage.Card(one.id().toString(), one.text(), BenchPages.said(one), BenchPages.fate(one), null);
        List<Option> earlier = shown.earlier().stream()
                .filter(before -> !before.text().isEmpty())
                .map(before -> new Option(
                        before.text(),
                        t(
                                "workshop.contribution.until",
                                Formats.moment(before.until().toInstant()))))
                .toList();
        String href = href(shown.head().href(), one.id());
        var view = new ModelAndView(
                "workshop/own", "page", new BenchPage.Own(shown.head(), href, card, earlier, shown.writes(), typed));
        view.setStatus(typed.errors().any() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
        return view;
    }

    @PostMapping
    ModelAndView correct(
            @PathVariable UUID id,
            @PathVariable UUID contribution,
            @RequestParam Map<String, String> typed,
            RedirectAttributes after) {
        var form = new BenchForm(typed, List.of());
        var ask = new Ask(id, contribution);
        FormErrors errors = form.ofText();
        if (errors.any()) {
            return show(ask, new Typed(typed, List.of(), errors));
        }
        keep.handle(new KeepOwn.Correct(ask, form.of("text")));
        return back(id, "workshop.contribution.wasCorrected", after);
    }

    private static ModelAndView back(UUID id, String said, RedirectAttributes after) {
        after.addFlashAttribute("notice", t(said));
        return new ModelAndView("redirect:/tavoli/" + id + "/contributi");
    }

    @PostMapping("/ritiro")
    ModelAndView withdraw(@PathVariable UUID id, @PathVariable UUID contribution, RedirectAttributes after) {
        keep.handle(new KeepOwn.Correct(new Ask(id, contribution), ""));
        return back(id, "workshop.contribution.wasWithdrawn", after);
    }
}
