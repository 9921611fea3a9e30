package it.trama.accreditation.register;

import it.trama.accreditation.Desk;
import it.trama.kernel.Role;
import it.trama.platform.web.Inputs;
import it.trama.platform.web.MenuEntry;
import it.trama.trust.Menu;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The register: for everybody at its public address, with the other pages beside it for who is signed in. */
@Controller
class RegisterController {

    private static final int MENU = 79;
    private static final String OPEN_TO_ALL = "/albo";

    private final ReadRegister read;
    private final RegisterPages pages;
    private final Desk desk;

    RegisterController(ReadRegister read, RegisterPages pages, Desk desk) {
        this.read = read;
        this.pages = pages;
        this.desk = desk;
    }

    @Bean
    static MenuEntry menuAccreditation() {
        return new Menu(
                "accreditation.menu",
                RegisterPages.HOME,
                MENU,
                "check-circle",
                Set.of(
                        Role.PLAN_OFFICE,
                        Role.COORDINATOR,
                        Role.PROVIDER,
                        Role.SOCIAL_WORKER,
                        Role.ACCESS_DESK,
                        Role.WARD,
                        Role.MAYOR));
    }

    @GetMapping(OPEN_TO_ALL)
    ModelAndView forAll(
            @RequestParam(name = "area", defaultValue = "") String area,
            @RequestParam(name = "giorno", defaultValue = "") String day) {
        return register(area, day, OPEN_TO_ALL);
    }

    @GetMapping(RegisterPages.HOME)
    ModelAndView forTheSignedIn(
            @RequestParam(name = "area", defaultValue = "") String area,
            @RequestParam(name = "giorno", defaultValue = "") String day) {
        return register(area, day, RegisterPages.HOME);
    }

    private ModelAndView register(String area, String typed, String address) {
        var day = Inputs.date(typed).orElseGet(desk::today);
        var page = pages.register(read.handle(day), Inputs.text(area), day, address);
        return new ModelAndView("accreditation/register", "page", page);
    }
}
