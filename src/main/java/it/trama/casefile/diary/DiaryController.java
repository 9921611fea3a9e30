package it.trama.casefile.diary;

import static it.trama.platform.web.Texts.t;

import it.trama.kernel.Result.Done;
import it.trama.kernel.Result.Refused;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Formats;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Searching the diary, writing in it. */
@Controller
class DiaryController {

    private final SearchDiary search;
    private final PrepareEntry prepare;
    private final WriteEntry write;
    private final OpenEntry open;
    private final ReadDiary reader;
    private final Clock clock;

    DiaryController(
            SearchDiary search, PrepareEntry prepare, WriteEntry write, OpenEntry open, ReadDiary reader, Clock clock) {
        this.search = search;
        this.prepare = prepare;
        this.write = write;
        this.open = open;
        this.reader = reader;
        this.clock = clock;
    }

    @GetMapping("/cartelle/{record}/diario")
    ModelAndView search(@PathVariable UUID record, @RequestParam Map<String, String> query) {
        var found = search.handle(record, DiaryForm.of(query));
        return new ModelAndView("casefile/diary", "page", new SearchPage(found.diary(), found.authors()));
    }

    @GetMapping("/cartelle/{record}/diario/nuova")
    ModelAndView form(@PathVariable UUID record, @RequestParam Map<String, String> query) {
        var prepared = prepare.handle(record);
        String compartment = prepared.header().head().compartment().name();
        var form = EntryForm.asked(query, Formats.date(LocalDate.now(clock)), compartment);
        var entry =
                reader.entry(prepared.header(), DiaryForm.of(query).draft(), prepared.around(), form, FormErrors.NONE);
        return new ModelAndView(
                "casefile/entry", "page", new EntryPage(prepared.header(), null, entry, EntryPage.Obscuring.NONE));
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
        ModelAndView page;
        if (form.isCorrection()) {
            page = correction(record, UUID.fromString(String.valueOf(form.corrects())), form, errors);
        } else {
            var prepared = prepare.handle(record);
            var entry = reader.entry(prepared.header(), 1, prepared.around(), form, errors);
            page = new ModelAndView(
                    "casefile/entry", "page", new EntryPage(prepared.header(), null, entry, EntryPage.Obscuring.NONE));
        }
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    @GetMapping("/cartelle/{record}/diario/{entry}/correzione")
    ModelAndView correct(@PathVariable UUID record, @PathVariable UUID entry) {
        return correction(record, entry, null, FormErrors.NONE);
    }

    private ModelAndView correction(UUID record, UUID entry, @Nullable EntryForm typed, FormErrors errors) {
        var opened = open.handle(record, List.of(entry), false);
        var old = opened.only();
        EntryForm form = typed != null
                ? typed
                : EntryForm.correcting(
                        entry, Formats.date(old.told().day()), old.told().text());
        var around = new DiaryPage.Around(List.of(), List.of(), List.of());
        return new ModelAndView(
                "casefile/entry",
                "page",
                new EntryPage(
                        opened.header(),
                        ReadDiary.note(old, opened.header()),
                        reader.entry(opened.header(), 1, around, form, errors),
                        EntryPage.Obscuring.NONE));
    }

    @GetMapping("/cartelle/{record}/diario/stampa")
    ModelAndView print(@PathVariable UUID record, @RequestParam(name = "nota", defaultValue = "") List<UUID> notes) {
        var opened = open.handle(record, notes, true);
        var page = new PrintPage(
                opened.header(),
                opened.entries().stream()
                        .map(entry -> ReadDiary.note(entry, opened.header()))
                        .toList(),
                Formats.longDate(LocalDate.now(clock)));
        return new ModelAndView("casefile/diary-print", "page", page);
    }
}
