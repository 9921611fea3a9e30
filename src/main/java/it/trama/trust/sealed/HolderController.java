package it.trama.trust.sealed;

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
class HolderController {

    static final String PATH = "/amministrazione/riservatezza";
    private static final int MENU = 94;

    private final ManageHolders holders;

    HolderController(ManageHolders holders) {
        this.holders = holders;
    }

    @Bean
    static MenuEntry menuSealedHolders() {
        return new Menu("trust.sealed.menu", PATH, MENU, "locked", Set.of(Role.ADMINISTRATOR));
    }

    @GetMapping(PATH)
    ModelAndView list() {
        return page(HolderForm.blank(), FormErrors.NONE);
    }

    @PostMapping(PATH)
    ModelAndView name(@ModelAttribute HolderForm form, RedirectAttributes after) {
        return switch (form.toCommand()) {
            case Refused(var errors) -> page(form, errors);
            case Done(var command) ->
                switch (holders.handle(command)) {
                    case Refused(var reason) -> page(form, FormErrors.at("who", t("trust.sealed.refused." + reason)));
                    case Done(var _) -> {
                        after.addFlashAttribute("notice", t("trust.sealed.named"));
                        yield new ModelAndView("redirect:" + PATH);
                    }
                };
        };
    }

    @PostMapping(PATH + "/{id}/fine")
    String end(@PathVariable UUID id, RedirectAttributes after) {
        holders.handle(new ManageHolders.End(id));
        after.addFlashAttribute("notice", t("trust.sealed.ended"));
        return "redirect:" + PATH;
    }

    private ModelAndView page(HolderForm form, FormErrors errors) {
        var view = new ModelAndView("trust/sealed-holders", "page", HoldersPage.of(holders.handle(), form, errors));
        view.setStatus(errors.any() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
        return view;
    }
}
