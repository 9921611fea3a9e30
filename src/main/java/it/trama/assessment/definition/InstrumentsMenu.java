package it.trama.assessment.definition;

import it.trama.kernel.Role;
import it.trama.platform.web.MenuEntry;
import it.trama.trust.Menu;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class InstrumentsMenu {

    @Bean
    MenuEntry menuInstruments() {
        return new Menu(
                "assessment.menu.instruments", "/amministrazione/strumenti", 92, "file", Set.of(Role.ADMINISTRATOR));
    }
}
