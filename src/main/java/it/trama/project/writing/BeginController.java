package it.trama.project.writing;

import static it.trama.platform.web.Texts.t;

import it.trama.casefile.HeaderView;
import it.trama.kernel.Result.Done;
import it.trama.kernel.Result.Refused;
import it.trama.platform.web.Crumb;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Formats;
import it.trama.project.Pathway;
import it.trama.project.Pathways;
import it.trama.project.Project;
import it.trama.project.Projects;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The projects of a record, and the form that begins one of any pathway. */
@Controller
class BeginController {

    private static final String USUAL = "inclusion-pact";

    private final ListProjects list;
    private final BeginProject begin;
    private final Pathways pathways;
    private final Clock clock;

    BeginController(ListProjects list, BeginProject begin, Pathways pathways, Clock clock) {
        this.list = list;
        this.begin = begin;
        this.pathways = pathways;
        this.clock = clock;
    }

    @GetMapping("/cartelle/{record}/progetti")
    ModelAndView list(@PathVariable UUID record) {
        ListProjects.Listed listed = list.handle(record);
        HeaderView header = listed.header();
        var page = new ProjectsPage(
                header,
                List.of(new Crumb(header.name(), header.href())),
                listed.mayWrite()
                        ? pathways.all().stream()
                                .map(p -> new ProjectsPage.Beginning(
                                        p.words().begin(),
                                        p.frame().law(),
                                        header.href() + "/progetti/nuovo/" + p.code()))
                                .toList()
                        : List.of(),
                listed.lines().stream().map(this::line).toList());
        return new ModelAndView("project/list", "page", page);
    }

    private ProjectsPage.Line line(Projects.Brief brief) {
        String period = t(
                "project.period.short",
                Formats.date(brief.valid().from()),
                Formats.date(brief.valid().lastDay()));
        String kind = pathways.get(brief.pathway()).title();
        return new ProjectsPage.Line(
                brief.number(),
                brief.title(),
                kind,
                brief.href(),
                period,
                brief.status().name());
    }

    @GetMapping({"/cartelle/{record}/progetti/nuovo", "/cartelle/{record}/progetti/nuovo/{pathway}"})
    ModelAndView blank(
            @PathVariable UUID record, @PathVariable Optional<String> pathway, @RequestParam Optional<UUID> desideri) {
        LocalDate today = LocalDate.now(clock);
        ListProjects.Begun begun = list.handle(new ListProjects.ToBegin(record));
        var fields = new HashMap<>(Map.of(
                "id", List.of(UUID.randomUUID().toString()),
                "from", List.of(today.toString()),
                "to", List.of(today.plusYears(1).minusDays(1).toString()),
                "requestedOn", List.of(today.toString())));
        begun.told()
                .filter(told -> desideri.filter(told.sheet()::equals).isPresent())
                .ifPresent(told -> {
                    fields.put("wishes", List.of(told.wishes()));
                    fields.put("priorities", List.of(told.priorities()));
                });
        return form(begun, pathways.get(pathway.orElse(USUAL)), new ProjectForm(fields), FormErrors.NONE);
    }

    @PostMapping("/cartelle/{record}/progetti")
    ModelAndView begin(@PathVariable UUID record, @RequestParam MultiValueMap<String, String> typed) {
        var form = new ProjectForm(typed);
        Pathway pathway = pathways.get(form.of("pathway", USUAL));
        return switch (OutlineFields.read(form)) {
            case Done(Project.Outline outline) ->
                new ModelAndView("redirect:/progetti/"
                        + begin.handle(new BeginProject.Command(form.id(), record, pathway.code(), outline)));
            case Refused(FormErrors errors) -> {
                ModelAndView view = form(list.handle(new ListProjects.ToBegin(record)), pathway, form, errors);
                view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
                yield view;
            }
        };
    }

    private ModelAndView form(ListProjects.Begun begun, Pathway pathway, ProjectForm form, FormErrors errors) {
        HeaderView header = begun.listed().header();
        var crumbs = List.of(
                new Crumb(header.name(), header.href()), new Crumb(t("project.tab"), header.href() + "/progetti"));
        var page = new ProjectsPage.Begin(
                header,
                crumbs,
                pathway,
                form,
                errors,
                form.of("wishes").isEmpty()
                        ? begun.told()
                                .map(told ->
                                        ProjectsPage.Told.of(told, header.href() + "/progetti/nuovo/" + pathway.code()))
                                .orElse(null)
                        : null);
        return new ModelAndView("project/begin", "page", page);
    }
}
