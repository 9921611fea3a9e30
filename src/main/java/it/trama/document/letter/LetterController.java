package it.trama.document.letter;

import static it.trama.platform.web.Texts.t;

import it.trama.platform.web.FormErrors;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Letters from templates. */
@Controller
@RequestMapping("/cartelle/{record}/documenti/lettera")
class LetterController {

    private final WriteLetter write;
    private final IssueLetter issue;

    LetterController(WriteLetter write, IssueLetter issue) {
        this.write = write;
        this.issue = issue;
    }

    @GetMapping
    ModelAndView write(
            @PathVariable UUID record, @RequestParam(name = "modello", defaultValue = "convocation") String code) {
        var prepared = write.handle(record, code);
        return page(prepared, code, prepared.words(), null, FormErrors.NONE);
    }

    @PostMapping
    ModelAndView send(
            @PathVariable UUID record,
            @RequestParam(name = "modello") String code,
            @RequestParam(name = "azione", defaultValue = "anteprima") String action,
            @ModelAttribute LetterForm form,
            RedirectAttributes after) {
        var prepared = write.handle(record, code);
        FormErrors errors = form.errors();
        if (errors.any()) {
            return page(prepared, code, form, null, errors);
        }
        if (!action.equals("emetti")) {
            return page(prepared, code, form, form.page(prepared.heading(), prepared.signature()), errors);
        }
        issue.handle(new IssueLetter.Command(prepared, code, form))
                .ifPresent(filed -> after.addFlashAttribute(
                        "notice",
                        t(
                                "document.letter.issued",
                                String.valueOf(
                                        filed.protocol() == null
                                                ? ""
                                                : filed.protocol().text()))));
        return new ModelAndView("redirect:/cartelle/" + record + "/documenti/" + form.paper());
    }

    private ModelAndView page(
            WriteLetter.Prepared prepared,
            String code,
            LetterForm form,
            @Nullable LetterPage preview,
            FormErrors errors) {
        String base = prepared.header().href() + "/documenti/lettera?modello=";
        List<WritingPage.Choice> choices = write.templates().stream()
                .map(template -> new WritingPage.Choice(base + template.code(), template.title()))
                .toList();
        String title = choices.stream()
                .filter(choice -> choice.href().equals(base + code))
                .map(WritingPage.Choice::title)
                .findFirst()
                .orElse("");
        var writing = new WritingPage.Writing(
                title,
                base + code,
                "letter-" + code + "-" + prepared.header().head().id(),
                form);
        var view = new ModelAndView(
                "document/writing", "page", new WritingPage(prepared.header(), choices, writing, preview, errors));
        view.setStatus(errors.any() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
        return view;
    }
}
