package it.trama.delivery.statement;

import it.trama.kernel.Role;
import it.trama.platform.web.MenuEntry;
import it.trama.trust.Menu;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class StatementMenu {

    @Bean
    MenuEntry menuStatements() {
        return new Menu(
                "delivery.statement.menu", "/rendiconti", MenuEntry.TOOLS + 2, "files", Set.of(Role.PLAN_OFFICE));
    }
}
