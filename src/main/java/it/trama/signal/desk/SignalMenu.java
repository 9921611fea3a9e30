package it.trama.signal.desk;

import it.trama.kernel.Role;
import it.trama.platform.web.MenuEntry;
import it.trama.trust.Menu;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class SignalMenu {

    /** The antenna has one thing to do. */
    @Bean
    MenuEntry menuSignalSend() {
        return new Menu("signal.menu.send", "/segnala", 3, "horn", Set.of(Role.ANTENNA));
    }

    @Bean
    MenuEntry menuSignals() {
        return new Menu(
                "signal.menu",
                InboxPages.ADDRESS,
                32,
                "horn",
                Set.of(Role.ACCESS_DESK, Role.SOCIAL_WORKER, Role.COORDINATOR));
    }
}
