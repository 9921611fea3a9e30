package it.trama.consultation.register;

import static it.trama.platform.web.Texts.t;

import it.trama.kernel.Result.Done;
import it.trama.kernel.Result.Refused;
import it.trama.kernel.Role;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.MenuEntry;
import it.trama.trust.Menu;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
class TeamsController {

    private static final String PATH = "/amministrazione/equipe-specialistiche";
    private static final int MENU = 93;

    private final ManageTeams teams;

    TeamsController(ManageTeams teams) {
        this.teams = teams;
    }

    @Bean
    static MenuEntry menuSpecialistTeams() {
        return new Menu("consultation.teams.menu", PATH, MENU, "comment", Set.of(Role.ADMINISTRATOR));
    }

    @GetMapping(PATH)
    ModelAndView list() {
        return page(TeamForm.blank(), FormErrors.NONE);
    }

    @PostMapping(PATH)
    ModelAndView ask(@ModelAttribute TeamForm form, RedirectAttributes after) {
        return switch (form.toCommand()) {
            case Refused(var errors) -> page(form, errors);
            case Done(var command) -> {
                teams.handle(command);
                after.addFlashAttribute("notice", t("consultation.teams.asked"));
                yield new ModelAndView("redirect:" + PATH);
            }
        };
    }

    @PostMapping(PATH + "/{team}/fine")
    String end(@PathVariable UUID team, RedirectAttributes after) {
        teams.handle(new ManageTeams.End(team));
        after.addFlashAttribute("notice", t("consultation.teams.ended"));
        return "redirect:" + PATH;
    }

    private ModelAndView page(TeamForm form, FormErrors errors) {
        var view = new ModelAndView("consultation/teams", "page", TeamsPage.of(teams.handle(), form, errors));
        view.setStatus(errors.any() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
        return view;
    }
}
