package it.trama.agenda.meeting;

import it.trama.kernel.Role;
import it.trama.platform.web.MenuEntry;
import it.trama.trust.Menu;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class MeetingMenu {

    @Bean
    MenuEntry menuMeetings() {
        return new Menu(
                "agenda.meeting.title",
                "/riunioni",
                24,
                "comment",
                Set.of(Role.SOCIAL_WORKER, Role.COORDINATOR, Role.TEAM_MEMBER));
    }
}
