package it.trama.project.pactgroup;

import static it.trama.platform.web.Texts.t;

import it.trama.kernel.Result.Done;
import it.trama.kernel.Result.Refused;
import it.trama.platform.web.FormErrors;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
class GroupController {

    static final String PATH = "/patti/gruppi";

    private final ManageGroups groups;

    GroupController(ManageGroups groups) {
        this.groups = groups;
    }

    @GetMapping(PATH)
    ModelAndView show() {
        return page(GroupForm.blank(), FormErrors.NONE);
    }

    @PostMapping(PATH)
    ModelAndView add(@ModelAttribute GroupForm form, RedirectAttributes after) {
        return switch (form.toCommand()) {
            case Refused(FormErrors errors) -> page(form, errors);
            case Done(ManageGroups.Add command) ->
                switch (groups.handle(command)) {
                    case Refused(GroupRefusal refusal) -> page(form, FormErrors.at("who", text(refusal)));
                    case Done(UUID _) -> {
                        after.addFlashAttribute("notice", t("project.group.added"));
                        yield new ModelAndView("redirect:" + PATH);
                    }
                };
        };
    }

    @PostMapping(PATH + "/{member}/fine")
    String end(@PathVariable UUID member, RedirectAttributes after) {
        groups.handle(new ManageGroups.End(member));
        after.addFlashAttribute("notice", t("project.group.ended"));
        return "redirect:" + PATH;
    }

    private static String text(GroupRefusal refusal) {
        return switch (refusal) {
            case GroupRefusal.AlreadyThere(var name) -> t("project.refusal.AlreadyThere", name);
            case GroupRefusal.CoordinatorThere(var name, var side) ->
                t("project.refusal.CoordinatorThere." + side, name);
            case GroupRefusal.NotToBeAsked _ -> t("project.refusal.NotToBeAsked");
        };
    }

    private ModelAndView page(GroupForm form, FormErrors errors) {
        var view = new ModelAndView("project/pactgroups", "page", GroupPage.of(groups.handle(), form, errors));
        view.setStatus(errors.any() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
        return view;
    }
}
