package it.trama.project.writing;

import static it.trama.platform.web.Texts.t;

import it.trama.kernel.NotFound;
import it.trama.kernel.Result.Done;
import it.trama.kernel.Result.Refused;
import it.trama.platform.web.FormErrors;
import it.trama.project.Project;
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

/** The workbench of one project. */
@Controller
class WorkbenchController {

    private final OpenProject open;
    private final ChangeProject change;
    private final TwoVersions versions;

    WorkbenchController(OpenProject open, ChangeProject change, TwoVersions versions) {
        this.open = open;
        this.change = change;
        this.versions = versions;
    }

    /**
     * @param modifica id of the part whose form is to be open with what it says
     * @param bisogno  id of the need of the record from which a new goal starts
     * @param desideri id of the sheet from which the wishes start
     */
    @GetMapping("/progetti/{id}")
    ModelAndView show(
            @PathVariable UUID id,
            @RequestParam Optional<UUID> modifica,
            @RequestParam Optional<UUID> bisogno,
            @RequestParam Optional<UUID> desideri) {
        OpenProject.Opened opened = open.handle(id);
        Project project = opened.project();
        ProjectPage.Typed typed = modifica.flatMap(part -> PartFields.of(project, part))
                .map(part -> new ProjectPage.Typed(part.form(), new ProjectForm(part.fields()), FormErrors.NONE))
                .or(() -> bisogno.flatMap(need -> answering(opened, need)))
                .or(() -> desideri.flatMap(sheet -> wishing(opened, sheet)))
                .orElse(ProjectPage.Typed.NOTHING);
        return new ModelAndView("project/workbench", "page", ProjectPage.of(opened, typed));
    }

    private static Optional<ProjectPage.Typed> answering(OpenProject.Opened opened, UUID need) {
        return opened.needs().stream()
                .filter(known -> known.id().equals(need))
                .findFirst()
                .map(known -> new ProjectPage.Typed(
                        "obiettivi", new ProjectForm(Map.of("goalNeed", List.of(known.problem()))), FormErrors.NONE));
    }

    private static Optional<ProjectPage.Typed> wishing(OpenProject.Opened opened, UUID sheet) {
        return opened.told().filter(told -> told.sheet().equals(sheet)).map(told -> {
            var fields = new HashMap<>(PartFields.outline(opened.project()).fields());
            fields.put("wishes", List.of(told.wishes()));
            if (opened.project().outline().story().priorities().isEmpty()) {
                fields.put("priorities", List.of(told.priorities()));
            }
            return new ProjectPage.Typed("testo", new ProjectForm(fields), FormErrors.NONE);
        });
    }

    @PostMapping("/progetti/{id}/{what}")
    ModelAndView change(
            @PathVariable UUID id, @PathVariable String what, @RequestParam MultiValueMap<String, String> typed) {
        var form = new ProjectForm(typed);
        return switch (new PartForms(form).change(what).orElseThrow(NotFound::new)) {
            case Refused(FormErrors errors) -> refused(id, what, form, errors);
            case Done(DraftChange wanted) ->
                switch (change.handle(new ChangeProject.Command(id, form.version(), wanted))) {
                    case Done(var _) -> new ModelAndView("redirect:/progetti/" + id + "#" + what);
                    case Refused(DraftRefusal.SavedMeanwhile()) -> versions.choose(open.handle(id), what, form);
                    case Refused(DraftRefusal reason) -> refused(id, what, form, FormErrors.whole(text(reason)));
                };
        };
    }

    private static String text(DraftRefusal refusal) {
        return switch (refusal) {
            case DraftRefusal.AlreadySigned _ -> t("project.refusal.AlreadySigned");
            case DraftRefusal.GoalInUse _ -> t("project.refusal.GoalInUse");
            case DraftRefusal.NoSuchPart _ -> t("project.refusal.NoSuchPart");
            case DraftRefusal.PersonOfOthers _ -> t("project.refusal.PersonOfOthers");
            case DraftRefusal.FirstPerson _ -> t("project.refusal.FirstPerson");
            case DraftRefusal.SavedMeanwhile _ -> t("project.refusal.SavedMeanwhile");
        };
    }

    private ModelAndView refused(UUID id, String what, ProjectForm form, FormErrors errors) {
        var view = new ModelAndView(
                "project/workbench",
                "page",
                ProjectPage.of(open.handle(id), new ProjectPage.Typed(what, form, errors)));
        view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }
}
