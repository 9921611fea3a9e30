package it.trama.voucher.sheet;

import it.trama.kernel.Role;
import it.trama.platform.web.Inputs;
import it.trama.platform.web.MenuEntry;
import it.trama.trust.Menu;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

@Controller
class ListController {

    private final ListVouchers list;

    ListController(ListVouchers list) {
        this.list = list;
    }

    @GetMapping("/voucher")
    ModelAndView list(
            @RequestParam(name = "mostra", defaultValue = "open") String show,
            @RequestParam(name = "testo", defaultValue = "") String text,
            @RequestParam(name = "pagina", defaultValue = "1") String page) {
        String shown = VouchersPage.SHOWN.contains(show) ? show : "open";
        String wanted = Inputs.text(text);
        int number = page.matches("\\d{1,6}") ? Integer.parseInt(page) : 1;
        return new ModelAndView(
                "voucher/list", "page", VouchersPage.of(list.handle(shown, wanted, number), shown, wanted));
    }

    /** Every day's work for wards and providers, now and then for the service. */
    @Configuration
    static class Entries {

        private static final int DAILY = 28;
        private static final int TOOL = 48;

        @Bean
        MenuEntry menuVouchers() {
            return new Menu("voucher.menu", "/voucher", DAILY, "card", Set.of(Role.WARD, Role.PROVIDER));
        }

        @Bean
        MenuEntry menuVouchersOfService() {
            return new Menu("voucher.menu", "/voucher", TOOL, "card", Set.of(Role.SOCIAL_WORKER, Role.COORDINATOR));
        }
    }
}
