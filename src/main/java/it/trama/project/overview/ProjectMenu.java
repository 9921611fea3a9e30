package it.trama.project.overview;

import it.trama.kernel.Role;
import it.trama.platform.web.MenuEntry;
import it.trama.trust.Menu;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ProjectMenu {

    @Bean
    MenuEntry menuSignatures() {
        return new Menu("project.requests", "/firme", 32, "pencil", Set.of(Role.PROVIDER, Role.TEAM_MEMBER));
    }
}
