package it.trama.sharing.basis;

import static it.trama.platform.web.Texts.t;

import it.trama.kernel.Result.Done;
import it.trama.kernel.Result.Refused;
import it.trama.kernel.Role;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.MenuEntry;
import it.trama.trust.Menu;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
class BasesController {

    private static final String PATH = "/amministrazione/basi-giuridiche";
    private static final int MENU = 90;

    private final SetBasis bases;
    private final Clock clock;

    BasesController(SetBasis bases, Clock clock) {
        this.bases = bases;
        this.clock = clock;
    }

    @Bean
    static MenuEntry menuLegalBases() {
        return new Menu("sharing.bases.menu", PATH, MENU, "key", Set.of(Role.DPO));
    }

    @GetMapping(PATH)
    ModelAndView list() {
        return page(bases.handle(), BasisForm.blank(today()), FormErrors.NONE);
    }

    @PostMapping(PATH)
    ModelAndView set(@ModelAttribute BasisForm form, RedirectAttributes after) {
        SetBasis.Shown shown = bases.handle();
        return switch (form.toCommand(shown, today())) {
            case Refused(var errors) -> page(shown, form, errors);
            case Done(var command) -> {
                bases.handle(command);
                after.addFlashAttribute("notice", t("sharing.bases.set"));
                yield new ModelAndView("redirect:" + PATH);
            }
        };
    }

    private static ModelAndView page(SetBasis.Shown shown, BasisForm form, FormErrors errors) {
        var view = new ModelAndView("sharing/bases", "page", BasesPage.of(shown, form, errors));
        view.setStatus(errors.any() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
        return view;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
