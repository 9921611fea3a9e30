package it.trama.plan;

import static it.trama.platform.web.Texts.t;

import it.trama.kernel.Actor;
import it.trama.kernel.Role;
import it.trama.trust.Audit;
import it.trama.trust.CurrentActor;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** Who may do what with the plan, what time it is, and the trace of what is done. */
@Component
public class PlanDesk {

    private final CurrentActor actors;
    private final Audit audit;
    private final Clock clock;

    PlanDesk(CurrentActor actors, Audit audit, Clock clock) {
        this.actors = actors;
        this.audit = audit;
        this.clock = clock;
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    public OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }

    public Actor actor() {
        return actors.actor();
    }

    public UUID user() {
        return actor().user();
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

    public void write(String action, String detail) {
        audit.write(Audit.Entry.of(action, "PLANNING").with(detail));
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
