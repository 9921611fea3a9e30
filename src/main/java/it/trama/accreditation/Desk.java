package it.trama.accreditation;

import static it.trama.platform.web.Texts.t;

import it.trama.kernel.Actor;
import it.trama.kernel.Role;
import it.trama.trust.ActorDesk;
import it.trama.trust.Audit;
import it.trama.trust.CurrentActor;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** Who may do what here, what time it is, and the trace of what is done. The administrator may nothing. */
@Component
public class Desk extends ActorDesk {

    Desk(CurrentActor actors, Audit audit, Clock clock) {
        super(actors, audit, clock, "ACCREDITATION");
    }

    public UUID organisation() {
        return actor().organisation();
    }

    /** Whether somebody is signed in at all: the register is open to everybody. */
    public boolean anybody() {
        return acting().isPresent();
    }

    /** The plan office: opens calls, reviews, decides, keeps the register. */
    public boolean decides() {
        return has(Role.PLAN_OFFICE);
    }

    /** The plan office and who coordinates. */
    public boolean reads() {
        return decides() || has(Role.COORDINATOR);
    }

    /** A body's own person. */
    public boolean applies() {
        return has(Role.PROVIDER);
    }

    /** The pages that the actor may open. */
    public List<Tab> tabs(String current) {
        var tabs = new ArrayList<Tab>();
        tabs.add(tab("register", "/accreditamento", current));
        tabs.add(tab("calls", "/accreditamento/avvisi", current));
        if (reads() || applies()) {
            tabs.add(tab("checks", "/accreditamento/controlli", current));
        }
        if (reads()) {
            tabs.add(tab("procurement", "/accreditamento/affidamenti", current));
        }
        tabs.add(tab("codesign", "/accreditamento/coprogettazione", current));
        tabs.add(tab("quality", "/accreditamento/qualita", current));
        return tabs;
    }

    private static Tab tab(String name, String href, String current) {
        return new Tab(t("accreditation.tab." + name), href, name.equals(current));
    }

    private boolean has(Role role) {
        return acting().map((Actor actor) -> actor.has(role)).orElse(false);
    }

    public static void only(boolean allowed) {
        if (!allowed) {
            throw new AccessDeniedException("for the plan office, who coordinates or the body itself");
        }
    }
}
