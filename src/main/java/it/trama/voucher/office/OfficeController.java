package it.trama.voucher.office;

import static it.trama.platform.web.Texts.t;

import it.trama.kernel.NotFound;
import it.trama.kernel.Result.Done;
import it.trama.kernel.Result.Refused;
import it.trama.kernel.Role;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Formats;
import it.trama.platform.web.Inputs;
import it.trama.platform.web.MenuEntry;
import it.trama.trust.Menu;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
class OfficeController {

    private static final String PATH = "/voucher/ufficio";

    private final ReadOffice read;
    private final GrantMoney grant;
    private final GrantMoney.EndGrant end;
    private final Clock clock;

    OfficeController(ReadOffice read, GrantMoney grant, GrantMoney.EndGrant end, Clock clock) {
        this.read = read;
        this.grant = grant;
        this.end = end;
        this.clock = clock;
    }

    @GetMapping(PATH)
    ModelAndView office(
            @RequestParam(name = "mostra", defaultValue = "open") String show,
            @RequestParam(name = "ente", defaultValue = "") String provider) {
        LocalDate today = LocalDate.now(clock);
        var blank = new GrantForm(
                UUID.randomUUID().toString(),
                null,
                null,
                Formats.date(today),
                Formats.date(today.withMonth(12).withDayOfMonth(31)),
                null);
        return page(show, provider, blank, FormErrors.NONE);
    }

    @PostMapping(PATH)
    ModelAndView grant(@ModelAttribute GrantForm form, RedirectAttributes flash) {
        return switch (form.toGrant()) {
            case Refused(var errors) -> page("open", "", form, errors);
            case Done(var granted) -> {
                grant.handle(granted);
                flash.addFlashAttribute("notice", t("voucher.office.granted"));
                yield new ModelAndView("redirect:" + PATH);
            }
        };
    }

    @PostMapping(PATH + "/chiudi")
    ModelAndView end(@RequestParam("id") String id, RedirectAttributes flash) {
        end.handle(Inputs.id(id).orElseThrow(NotFound::new));
        flash.addFlashAttribute("notice", t("voucher.office.ended"));
        return new ModelAndView("redirect:" + PATH);
    }

    private ModelAndView page(String show, String provider, GrantForm form, FormErrors errors) {
        String shown = OfficePage.SHOWN.contains(show) ? show : "open";
        var found = read.handle(shown, Inputs.id(provider).orElse(null));
        var view = new ModelAndView("voucher/office", "page", OfficePage.of(found, shown, provider, form, errors));
        view.setStatus(errors.any() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
        return view;
    }

    @Configuration
    static class Entry {

        @Bean
        MenuEntry menuVoucherOffice() {
            return new Menu("voucher.menu", PATH, MenuEntry.TOOLS + 1, "card", Set.of(Role.PLAN_OFFICE));
        }
    }
}
