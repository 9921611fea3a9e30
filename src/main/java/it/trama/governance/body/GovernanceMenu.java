package it.trama.governance.body;

import it.trama.governance.GovernanceDesk;
import it.trama.platform.web.MenuEntry;
import it.trama.trust.Menu;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class GovernanceMenu {

    private static final int AFTER_PLAN = 63;

    @Bean
    MenuEntry menuGovernance() {
        return new Menu("governance.menu", "/governance/sedute", AFTER_PLAN, "pa", GovernanceDesk.READ_RESULTS);
    }
}
