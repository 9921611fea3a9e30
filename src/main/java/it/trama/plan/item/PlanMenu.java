package it.trama.plan.item;

import it.trama.kernel.Actor;
import it.trama.kernel.Role;
import it.trama.platform.web.MenuEntry;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The plan: first work of who plans and decides, a tool for all others who work in the district. */
@Configuration(proxyBeanMethods = false)
class PlanMenu {

    private static final int FIRST = 60;

    private record Entry(int order, Predicate<Actor> readers) implements MenuEntry {

        @Override
        public String text() {
            return "plan.menu";
        }

        @Override
        public String path() {
            return "/piano";
        }

        @Override
        public String icon() {
            return "note";
        }

        @Override
        public boolean visibleTo(Actor actor) {
            return readers.test(actor);
        }
    }

    @Bean
    MenuEntry menuPlan() {
        return new Entry(MenuEntry.TOOLS + 5, actor -> !actor.roles().equals(Set.of(Role.RESIDENT)));
    }

    @Bean
    MenuEntry menuPlanOfGovernment() {
        return new Entry(FIRST, actor -> actor.hasAny(Role.PLAN_OFFICE, Role.MAYOR, Role.ASSEMBLY_SECRETARY));
    }
}
