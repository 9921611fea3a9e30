package it.trama.project.pact;

import static it.trama.platform.web.Texts.t;

import it.trama.casefile.HeaderView;
import it.trama.kernel.NotFound;
import it.trama.kernel.Result.Done;
import it.trama.kernel.Result.Refused;
import it.trama.platform.web.Crumb;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Formats;
import it.trama.project.Pathways;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The projects of a record, and the form that begins one. */
@Controller
class BeginController {

    private static final String PATHWAY = "inclusion-pact";

    private final ListPacts list;
    private final DraftPact draft;
    private final Pathways pathways;
    private final PactFacts facts;

    BeginController(ListPacts list, DraftPact draft, Pathways pathways, PactFacts facts) {
        this.list = list;
        this.draft = draft;
        this.pathways = pathways;
        this.facts = facts;
    }

    @GetMapping("/cartelle/{record}/progetti")
    ModelAndView list(@PathVariable UUID record) {
        ListPacts.Listed listed = list.handle(record);
        HeaderView header = listed.header();
        var page = new PactPage.Index(
                header,
                List.of(new Crumb(header.name(), header.href())),
                listed.mayWrite() ? header.href() + "/progetti/nuovo" : null,
                listed.lines().stream().map(BeginController::line).toList());
        return new ModelAndView("project/list", "page", page);
    }

    private static PactPage.Line line(Pacts.Line line) {
        String period = t(
                "project.period.short",
                Formats.date(line.starts()),
                Formats.date(line.ends() == null ? null : line.ends().minusDays(1)));
        return new PactPage.Line(line.number(), line.title(), "/progetti/" + line.id(), period, line.status());
    }

    @GetMapping("/cartelle/{record}/progetti/nuovo")
    ModelAndView blank(@PathVariable UUID record) {
        var form = new PactForm(Map.of(
                "id", UUID.randomUUID().toString(),
                "from", facts.today().toString(),
                "to", facts.today().plusYears(1).minusDays(1).toString()));
        return form(record, form, FormErrors.NONE);
    }

    @PostMapping("/cartelle/{record}/progetti")
    ModelAndView begin(@PathVariable UUID record, @RequestParam Map<String, String> typed) {
        var form = new PactForm(typed);
        return switch (form.outline()) {
            case Done(Pact.Outline outline) ->
                new ModelAndView("redirect:/progetti/"
                        + draft.handle(new DraftPact.Command(form.id(), record, PATHWAY, outline)));
            case Refused(FormErrors errors) -> {
                ModelAndView view = form(record, form, errors);
                view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
                yield view;
            }
        };
    }

    private ModelAndView form(UUID record, PactForm form, FormErrors errors) {
        ListPacts.Listed listed = list.handle(record);
        if (!listed.mayWrite()) {
            throw new NotFound();
        }
        HeaderView header = listed.header();
        var crumbs = List.of(
                new Crumb(header.name(), header.href()), new Crumb(t("project.tab"), header.href() + "/progetti"));
        var page = new PactPage.Begin(header, crumbs, pathways.get(PATHWAY).intro(), form, errors);
        return new ModelAndView("project/begin", "page", page);
    }
}
