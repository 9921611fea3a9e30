package it.trama.trust.today;

import it.trama.kernel.Role;
import it.trama.platform.web.MenuEntry;
import it.trama.trust.Menu;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class TodayMenu {

    @Bean
    MenuEntry menuToday() {
        return new Menu("trust.menu.today", "/", 0, "calendar", Set.of());
    }

    @Bean
    MenuEntry menuUsers() {
        return new Menu("trust.menu.users", "/amministrazione/utenti", 90, "user", Set.of(Role.ADMINISTRATOR));
    }

    @Bean
    MenuEntry menuAudit() {
        return new Menu("trust.menu.audit", "/amministrazione/registro", 91, "files", Set.of(Role.DPO));
    }
}
