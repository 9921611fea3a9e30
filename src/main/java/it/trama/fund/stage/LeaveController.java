package it.trama.fund.stage;

import static it.trama.platform.web.Texts.t;

import it.trama.fund.LineTotal;
import it.trama.fund.form.FormPage;
import it.trama.fund.form.FormPage.Kind;
import it.trama.fund.stage.AuthoriseEstimate.Revoking;
import it.trama.fund.stage.Leaves.Authorisation;
import it.trama.fund.stage.Leaves.Given;
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

/** Leave to commit on what is only estimated, and its taking back. */
@Controller
@RequestMapping("/fondi")
class LeaveController {

    private final AuthoriseEstimate authorise;
    private final Leaves leaves;
    private final EntryWords words;

    LeaveController(AuthoriseEstimate authorise, Leaves leaves, EntryWords words) {
        this.authorise = authorise;
        this.leaves = leaves;
        this.words = words;
    }

    @GetMapping("/linee/{line}/autorizza")
    ModelAndView authorise(@PathVariable UUID line) {
        return authorise(words.line(line), Map.of(), FormErrors.NONE);
    }

    private ModelAndView authorise(LineTotal line, Map<String, String> typed, FormErrors errors) {
        return FormPage.of("authorise", line.href() + "/autorizza", typed, errors)
                .hidden("id", UUID.randomUUID().toString())
                .must(Kind.MONEY, "amount", "")
                .must(Kind.TEXT, "who", "")
                .must(Kind.DAY, "day", words.today())
                .must(Kind.LONG, "reason", "")
                .view(
                        words.crumbs(line),
                        List.of(),
                        line.purpose(),
                        Formats.euro(line.amounts().estimated()),
                        Formats.euro(line.amounts().assigned()));
    }

    @PostMapping("/linee/{line}/autorizza")
    ModelAndView authorise(@PathVariable UUID line, @RequestParam Map<String, String> typed, RedirectAttributes after) {
        LineTotal on = words.line(line);
        var form = new EntryForm(typed);
        FormErrors errors = form.needs(form.needs(form.amountErrors(), "who"), "reason");
        if (errors.any()) {
            return authorise(on, typed, errors);
        }
        var given = new Given(form.text("who"), form.said().day(), form.text("reason"));
        var wanted = new Authorisation(form.id(), line, form.amount().orElseThrow(), given, null);
        return switch (authorise.handle(wanted)) {
            case Done(UUID _) -> EntryController.done(on, after, t("fund.authorise.done"));
            case Refused(var reason) -> authorise(on, typed, EntryWords.errors("authorise", reason));
        };
    }

    private LineTotal lineOf(UUID authorisation) {
        return leaves.authorisation(authorisation)
                .map(found -> words.line(found.line()))
                .orElseThrow(NotFound::new);
    }

    @GetMapping("/autorizzazioni/{id}/revoca")
    ModelAndView revoke(@PathVariable UUID id) {
        return revoke(id, lineOf(id), Map.of(), FormErrors.NONE);
    }

    private ModelAndView revoke(UUID id, LineTotal line, Map<String, String> typed, FormErrors errors) {
        Authorisation standing = leaves.authorisation(id).orElseThrow(NotFound::new);
        return FormPage.of("revoke", "/fondi/autorizzazioni/%s/revoca".formatted(id), typed, errors)
                .must(Kind.LONG, "reason", "")
                .view(
                        words.crumbs(line),
                        List.of(),
                        line.purpose(),
                        Formats.euro(standing.amount()),
                        standing.given().by(),
                        Formats.date(standing.given().on()));
    }

    @PostMapping("/autorizzazioni/{id}/revoca")
    ModelAndView revoke(@PathVariable UUID id, @RequestParam Map<String, String> typed, RedirectAttributes after) {
        LineTotal line = lineOf(id);
        var form = new EntryForm(typed);
        FormErrors errors = form.needs(FormErrors.NONE, "reason");
        if (errors.any()) {
            return revoke(id, line, typed, errors);
        }
        return switch (authorise.handle(new Revoking(id, form.text("reason")))) {
            case Done(UUID _) -> EntryController.done(line, after, t("fund.revoke.done"));
            case Refused(var reason) -> revoke(id, line, typed, EntryWords.errors("revoke", reason));
        };
    }
}
