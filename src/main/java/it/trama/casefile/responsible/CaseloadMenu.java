package it.trama.casefile.responsible;

import it.trama.kernel.Role;
import it.trama.platform.web.MenuEntry;
import it.trama.trust.Menu;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class CaseloadMenu {

    @Bean
    MenuEntry menuWorkload() {
        return new Menu("casefile.workload.title", "/carico", 22, "chart-line", Set.of(Role.COORDINATOR));
    }
}
