package it.trama.agenda.calendar;

import it.trama.kernel.Role;
import it.trama.platform.web.MenuEntry;
import it.trama.trust.Menu;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class AgendaMenu {

    @Bean
    MenuEntry menuAgenda() {
        return new Menu(
                "agenda.title",
                "/agenda",
                5,
                "calendar",
                Set.of(Role.ACCESS_DESK, Role.SOCIAL_WORKER, Role.COORDINATOR, Role.TEAM_MEMBER));
    }

    /** Who sets up the machine keeps desks and rooms, and has no agenda of their own. */
    @Bean
    MenuEntry menuDesks() {
        return new Menu(
                "agenda.manage.admin",
                "/agenda/sportelli",
                MenuEntry.TOOLS + 6,
                "settings",
                Set.of(Role.ADMINISTRATOR));
    }
}
