package it.trama.plan;

import static it.trama.platform.web.Texts.t;

import it.trama.kernel.Role;
import it.trama.trust.ActorDesk;
import it.trama.trust.Audit;
import it.trama.trust.CurrentActor;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** Who may do what with the plan, what time it is, and the trace of what is done. */
@Component
public class PlanDesk extends ActorDesk {

    PlanDesk(CurrentActor actors, Audit audit, Clock clock) {
        super(actors, audit, clock, "PLANNING");
    }

    /** The plan office; the program itself when it loads. */
    public boolean writes() {
        return actor().hasAny(Role.PLAN_OFFICE, Role.SYSTEM);
    }

    /** Who may see years with their money: the office, those who decide, who coordinates. */
    public boolean readsYears() {
        return writes() || actor().hasAny(Role.MAYOR, Role.ASSEMBLY_SECRETARY, Role.COORDINATOR);
    }

    /** All who work in the district. */
    public boolean reads() {
        return !actor().roles().equals(Set.of(Role.RESIDENT));
    }

    public static void only(boolean allowed) {
        if (!allowed) {
            throw new AccessDeniedException(
                    "the plan is written by the plan office and read by who works in the district");
        }
    }

    /** The pages that the actor may open. */
    public List<PlanTab> tabs(String current) {
        var tabs = new ArrayList<PlanTab>();
        tabs.add(tab("document", "/piano", current));
        if (readsYears()) {
            tabs.add(tab("years", "/piano/operativi", current));
            tabs.add(tab("versions", "/piano/versioni", current));
        }
        if (writes()) {
            tabs.add(tab("edit", "/piano/modifica", current));
            tabs.add(tab("import", "/piano/importa", current));
        }
        return tabs.size() == 1 ? List.of() : List.copyOf(tabs);
    }

    /** The pages of one item. */
    public static List<PlanTab> tabs(String code, String current) {
        String home = "/piano/" + code;
        return List.of(
                tab("item", home, current),
                tab("folio", home + "/scheda", current),
                tab("indicators", home + "/indicatori", current));
    }

    private static PlanTab tab(String name, String href, String current) {
        return new PlanTab(t("plan.tab." + name), href, name.equals(current));
    }
}
