package it.trama.activity.keeping;

import it.trama.kernel.Role;
import it.trama.platform.web.MenuEntry;
import it.trama.trust.Menu;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ActivityMenu {

    private static final int DAILY = 33;
    private static final int TOOL = MenuEntry.TOOLS + 3;

    @Bean
    MenuEntry menuActivities() {
        return new Menu("activity.menu", "/iscrizioni", DAILY, "calendar", Set.of(Role.PROVIDER, Role.TEAM_MEMBER));
    }

    @Bean
    MenuEntry menuActivitiesOfAll() {
        return new Menu(
                "activity.menu",
                "/iscrizioni",
                TOOL,
                "calendar",
                Set.of(Role.SOCIAL_WORKER, Role.COORDINATOR, Role.PLAN_OFFICE));
    }
}
