package it.trama.casefile.record;

import static it.trama.platform.web.Texts.t;

import it.trama.kernel.Result.Done;
import it.trama.kernel.Result.Refused;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Formats;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
class RecordController {

    private final OpenRecord open;
    private final OpenEntry openEntry;
    private final WriteEntry write;
    private final Clock clock;

    RecordController(OpenRecord open, OpenEntry openEntry, WriteEntry write, Clock clock) {
        this.open = open;
        this.openEntry = openEntry;
        this.write = write;
        this.clock = clock;
    }

    @GetMapping("/cartelle/{record}")
    ModelAndView show(@PathVariable UUID record, @RequestParam(name = "pagina", defaultValue = "1") int page) {
        return folio(record, Math.clamp(page, 1, 10_000) - 1, FolioPage.Filled.NOTHING);
    }

    @PostMapping("/cartelle/{record}/diario")
    ModelAndView write(@PathVariable UUID record, @ModelAttribute EntryForm form, RedirectAttributes flash) {
        FormErrors errors = form.errors();
        if (errors.any()) {
            return again(record, form, errors);
        }
        return switch (write.handle(form.toCommand(record))) {
            case Done(var id) -> {
                flash.addFlashAttribute("notice", t("casefile.diary.written"));
                yield new ModelAndView("redirect:/cartelle/" + record + "#nota-" + id);
            }
            case Refused(var reason) -> again(record, form, at(reason));
        };
    }

    private static FormErrors at(EntryRefusal refusal) {
        return switch (refusal) {
            case EntryRefusal.InTheFuture _ -> FormErrors.at("day", t("casefile.diary.refused.inTheFuture"));
            case EntryRefusal.CompartmentClosed _ ->
                FormErrors.at("compartment", t("casefile.diary.refused.compartmentClosed"));
            case EntryRefusal.AlreadyCorrected _ -> FormErrors.whole(t("casefile.diary.refused.alreadyCorrected"));
        };
    }

    private ModelAndView again(UUID record, EntryForm form, FormErrors errors) {
        var filled = new FolioPage.Filled(form, errors);
        ModelAndView page = form.isCorrection()
                ? correction(record, UUID.fromString(String.valueOf(form.corrects())), filled)
                : folio(record, 0, filled);
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    @GetMapping("/cartelle/{record}/diario/{entry}/correzione")
    ModelAndView correct(@PathVariable UUID record, @PathVariable UUID entry) {
        return correction(record, entry, FolioPage.Filled.NOTHING);
    }

    private ModelAndView folio(UUID record, int page, FolioPage.Filled filled) {
        var opened = open.handle(record, page);
        return new ModelAndView("casefile/folio", "page", FolioPage.of(opened, page, LocalDate.now(clock), filled));
    }

    private ModelAndView correction(UUID record, UUID entry, FolioPage.Filled filled) {
        var opened = openEntry.handle(record, entry);
        var old = opened.entry();
        FolioPage.Filled shown = filled.form() != null
                ? filled
                : new FolioPage.Filled(
                        new EntryForm(
                                UUID.randomUUID().toString(),
                                Formats.date(old.day()),
                                null,
                                old.text(),
                                null,
                                entry.toString()),
                        FormErrors.NONE);
        var form = FolioPage.entry(opened.header(), LocalDate.now(clock), shown);
        return new ModelAndView(
                "casefile/correction",
                "page",
                new CorrectionPage(opened.header(), FolioPage.note(old, opened.header()), form));
    }
}
