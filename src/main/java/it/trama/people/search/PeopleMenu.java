package it.trama.people.search;

import it.trama.kernel.Role;
import it.trama.platform.web.MenuEntry;
import it.trama.trust.Menu;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PeopleMenu {

    @Bean
    MenuEntry menuPeople() {
        return new Menu(
                "people.menu", "/persone", 10, "user", Set.of(Role.ACCESS_DESK, Role.SOCIAL_WORKER, Role.COORDINATOR));
    }
}
