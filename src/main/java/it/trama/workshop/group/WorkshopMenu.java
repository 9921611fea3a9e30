package it.trama.workshop.group;

import it.trama.kernel.Actor;
import it.trama.kernel.Role;
import it.trama.platform.web.MenuEntry;
import java.util.List;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class WorkshopMenu {

    private static final int ORDER = 62;

    /** Beside daily work for who governs, a tool for who works with people. */
    private record Entry(int order, Set<Role> roles) implements MenuEntry {

        @Override
        public String text() {
            return "workshop.menu";
        }

        @Override
        public String path() {
            return "/tavoli";
        }

        @Override
        public String icon() {
            return "user";
        }

        @Override
        public boolean visibleTo(Actor actor) {
            return roles.stream().anyMatch(actor::hasAny);
        }

        @Override
        public List<String> beside() {
            return List.of("/accordi", "/formazione");
        }
    }

    @Bean
    MenuEntry menuTables() {
        return new Entry(ORDER, Set.of(Role.PLAN_OFFICE, Role.MAYOR, Role.ASSEMBLY_SECRETARY));
    }

    @Bean
    MenuEntry menuTablesOfWorkers() {
        return new Entry(MenuEntry.TOOLS + 5, Set.of(Role.SOCIAL_WORKER, Role.COORDINATOR));
    }
}
