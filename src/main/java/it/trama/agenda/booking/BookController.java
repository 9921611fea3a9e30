package it.trama.agenda.booking;

import static it.trama.platform.web.Texts.t;

import it.trama.kernel.Result.Done;
import it.trama.kernel.Result.Refused;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Formats;
import it.trama.trust.CurrentActor;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
class BookController {

    private static final Map<String, String> ASKED = Map.of(
            "cartella",
            "record",
            "persona",
            "person",
            "sportello",
            "desk",
            "giorno",
            "day",
            "ora",
            "time",
            "minuti",
            "minutes");

    private final PrepareBooking prepare;
    private final Book book;
    private final CurrentActor actors;
    private final Clock clock;

    BookController(PrepareBooking prepare, Book book, CurrentActor actors, Clock clock) {
        this.prepare = prepare;
        this.book = book;
        this.actors = actors;
        this.clock = clock;
    }

    @GetMapping("/agenda/nuovo")
    ModelAndView form(@RequestParam MultiValueMap<String, String> asked) {
        var sent = new HashMap<String, List<String>>();
        sent.put("id", List.of(UUID.randomUUID().toString()));
        sent.put("day", List.of(Formats.date(LocalDate.now(clock).plusDays(1))));
        sent.put("minutes", List.of("60"));
        asked.forEach((name, values) -> {
            String field = ASKED.get(name);
            if (field != null) {
                sent.put(field, values);
            }
        });
        boolean desk = sent.containsKey("desk");
        sent.put("kind", List.of(desk ? Kind.DESK.name() : Kind.VISIT.name()));
        if (!desk) {
            sent.put("workers", List.of(actors.actor().user().toString()));
        }
        var form = new BookForm(sent);
        var prepared = prepare.handle(form.whom());
        UUID record = prepared.whom().record();
        if (record != null) {
            sent.put("record", List.of(record.toString()));
        }
        return new ModelAndView("agenda/book", "page", BookPage.of(prepared, form, FormErrors.NONE));
    }

    @PostMapping("/agenda")
    ModelAndView book(@RequestParam MultiValueMap<String, String> sent, RedirectAttributes flash) {
        var form = new BookForm(sent);
        FormErrors errors = form.errors();
        if (errors.any()) {
            return again(form, errors);
        }
        try {
            return switch (book.handle(form.toBooking())) {
                case Done(var id) -> {
                    flash.addFlashAttribute("notice", t("agenda.made"));
                    yield new ModelAndView("redirect:/agenda/" + id);
                }
                case Refused(var refusal) -> again(form, Refusals.at(refusal));
            };
        } catch (DataIntegrityViolationException e) {
            return again(form, Refusals.meanwhile());
        }
    }

    private ModelAndView again(BookForm form, FormErrors errors) {
        var page = BookPage.of(prepare.handle(form.whom()), form, errors);
        var view = new ModelAndView("agenda/book", "page", page);
        view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }
}
