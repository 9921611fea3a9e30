package it.trama.fund.stage;

import static it.trama.platform.web.Texts.t;

import it.trama.fund.LineTotal;
import it.trama.fund.form.FormPage;
import it.trama.fund.form.FormPage.Kind;
import it.trama.kernel.Result.Done;
import it.trama.kernel.Result.Refused;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Formats;
import it.trama.platform.web.Inputs;
import it.trama.platform.web.Option;
import java.util.ArrayList;
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

/** A stage of the money of a line, and money that moves to another line. */
@Controller
@RequestMapping("/fondi/linee/{line}")
class EntryController {

    private final RecordEntry record;
    private final MoveMoney move;
    private final EntryWords words;

    EntryController(RecordEntry record, MoveMoney move, EntryWords words) {
        this.record = record;
        this.move = move;
        this.words = words;
    }

    @GetMapping("/movimento")
    ModelAndView entry(@PathVariable UUID line, @RequestParam(name = "tipo", defaultValue = "ASSIGNED") String stage) {
        return entry(words.line(line), Map.of("stage", stage), FormErrors.NONE);
    }

    private ModelAndView entry(LineTotal line, Map<String, String> typed, FormErrors errors) {
        return FormPage.of("stage", line.href() + "/movimento", typed, errors)
                .hidden("id", UUID.randomUUID().toString())
                .must(Kind.RADIO, "stage", "", Option.of(Stage.class, "fund.stage"))
                .must(Kind.MONEY, "amount", "")
                .must(Kind.DAY, "day", words.today())
                .may(Kind.TEXT, "reference", "")
                .may(Kind.LONG, "note", "")
                .view(words.crumbs(line), words.minds(line), line.purpose());
    }

    @PostMapping("/movimento")
    ModelAndView record(@PathVariable UUID line, @RequestParam Map<String, String> typed, RedirectAttributes after) {
        LineTotal on = words.line(line);
        var form = new EntryForm(typed);
        FormErrors errors = form.amountErrors();
        if (form.stage().isEmpty()) {
            errors = errors.with("stage", t("fund.entry.error.stage"));
        }
        if (errors.any()) {
            return entry(on, typed, errors);
        }
        Stage stage = form.stage().orElseThrow();
        return switch (record.handle(form.entry(line, stage.name()), stage)) {
            case Done(UUID _) -> done(on, after, t("fund.stage.done." + stage));
            case Refused(var reason) -> entry(on, typed, EntryWords.errors("stage", reason));
        };
    }

    static ModelAndView done(LineTotal line, RedirectAttributes after, String notice) {
        after.addFlashAttribute("notice", notice);
        return new ModelAndView("redirect:" + line.href());
    }

    @GetMapping("/sposta")
    ModelAndView move(@PathVariable UUID line) {
        return move(words.line(line), Map.of(), FormErrors.NONE);
    }

    private ModelAndView move(LineTotal line, Map<String, String> typed, FormErrors errors) {
        return FormPage.of("move", line.href() + "/sposta", typed, errors)
                .hidden("id", UUID.randomUUID().toString())
                .must(Kind.CHOICE, "into", "", targets(line))
                .must(Kind.MONEY, "amount", "")
                .must(Kind.DAY, "day", words.today())
                .may(Kind.TEXT, "reference", "")
                .must(Kind.LONG, "note", "")
                .view(
                        words.crumbs(line),
                        words.minds(line),
                        line.purpose(),
                        Formats.euro(line.amounts().available()));
    }

    /** The other lines of the year, then those of the next. */
    private List<Option> targets(LineTotal line) {
        var options = new ArrayList<Option>();
        for (int year = line.year(); year <= line.year() + 1; year++) {
            for (LineTotal other : words.lines(line.fund(), year)) {
                if (!other.id().equals(line.id())) {
                    String label = t("fund.move.target", String.valueOf(year), other.purpose(), other.code());
                    options.add(new Option(other.id().toString(), label));
                }
            }
        }
        return options;
    }

    @PostMapping("/sposta")
    ModelAndView move(@PathVariable UUID line, @RequestParam Map<String, String> typed, RedirectAttributes after) {
        LineTotal on = words.line(line);
        var form = new EntryForm(typed);
        FormErrors errors = form.needs(form.amountErrors(), "note");
        var into = Inputs.id(typed.get("into"));
        if (into.isEmpty()) {
            errors = errors.with("into", t("fund.entry.error.into"));
        }
        if (errors.any() || into.isEmpty()) {
            return move(on, typed, errors);
        }
        return switch (move.handle(form.entry(line, "MOVED_OUT"), into.get())) {
            case Done(UUID _) -> done(on, after, t("fund.move.done"));
            case Refused(var reason) -> move(on, typed, EntryWords.errors("move", reason));
        };
    }
}
