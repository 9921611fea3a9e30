package it.trama.exchange.records;

import it.trama.kernel.Role;
import it.trama.platform.web.MenuEntry;
import it.trama.trust.Menu;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ImportMenu {

    private static final int LAST = 90;

    @Bean
    MenuEntry menuRecordImports() {
        return new Menu("exchange.menu", "/importazioni", LAST, "upload", Set.of(Role.COORDINATOR));
    }
}
