package it.trama.casefile.careteam;

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
class TeamController {

    private final ShowTeam show;
    private final AddMember add;
    private final RemoveMember remove;

    TeamController(ShowTeam show, AddMember add, RemoveMember remove) {
        this.show = show;
        this.add = add;
        this.remove = remove;
    }

    @GetMapping("/cartelle/{record}/equipe")
    ModelAndView page(@PathVariable UUID record) {
        return page(record, TeamForm.blank(), FormErrors.NONE);
    }

    @PostMapping("/cartelle/{record}/equipe")
    ModelAndView add(@PathVariable UUID record, @ModelAttribute TeamForm form, RedirectAttributes flash) {
        FormErrors errors = form.errors();
        if (errors.any()) {
            return page(record, form, errors);
        }
        return switch (add.handle(form.toCommand(record))) {
            case Done<UUID, MemberRefusal> _ -> {
                flash.addFlashAttribute("notice", t("casefile.careteam.added"));
                yield new ModelAndView("redirect:" + TeamTab.href(record));
            }
            case Refused(var refusal) -> page(record, form, FormErrors.at("who", textOf(refusal)));
        };
    }

    private static String textOf(MemberRefusal refusal) {
        return switch (refusal) {
            case MemberRefusal.NoAgreement(var organisation) ->
                t("casefile.careteam.refused.noAgreement", organisation);
            case MemberRefusal.AlreadyThere _ -> t("casefile.careteam.refused.alreadyThere");
            case MemberRefusal.OnlyPersons _ -> t("casefile.careteam.refused.onlyPersons");
        };
    }

    @PostMapping("/cartelle/{record}/equipe/{member}/uscita")
    String remove(@PathVariable UUID record, @PathVariable UUID member, RedirectAttributes flash) {
        remove.handle(record, member);
        flash.addFlashAttribute("notice", t("casefile.careteam.removed"));
        return "redirect:" + TeamTab.href(record);
    }

    private ModelAndView page(UUID record, TeamForm form, FormErrors errors) {
        var view = new ModelAndView("casefile/team", "page", TeamPage.of(show.handle(record), form, errors));
        view.setStatus(errors.any() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
        return view;
    }
}
