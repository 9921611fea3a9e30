package it.trama.workshop;

import static it.trama.platform.web.Texts.t;

import it.trama.kernel.NotFound;
import it.trama.kernel.Role;
import it.trama.platform.web.Crumb;
import it.trama.platform.web.Formats;
import it.trama.trust.ActorDesk;
import it.trama.trust.Audit;
import it.trama.trust.CurrentActor;
import it.trama.trust.TablesTabs;
import java.time.Clock;
import java.util.ArrayList;
import java.util.UUID;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** Who may do what with a group, what time it is, and the trace of what is done. Within the caller's transaction. */
@Component
public class Desk extends ActorDesk {

    /** How the actor stands to a group. */
    public record Standing(Group group, boolean leads, boolean takesPart) {}

    private final Groups groups;

    Desk(CurrentActor actors, Groups groups, Audit audit, Clock clock) {
        super(actors, audit, clock, "PARTICIPATION");
        this.groups = groups;
    }

    public boolean office() {
        return actor().has(Role.PLAN_OFFICE);
    }

    public TablesTabs areas() {
        return TablesTabs.of(actor(), "/tavoli");
    }

    /** Whoever works in the district may see which groups there are. */
    public Standing standing(UUID id) {
        Group group = groups.find(id).orElseThrow(NotFound::new);
        return new Standing(group, groups.leads(id), groups.takesPart(id));
    }

    /** @throws NotFound for who does not take part: what is said in a group stays in it */
    public Standing inside(UUID id) {
        Standing standing = standing(id);
        if (!standing.takesPart()) {
            throw new NotFound();
        }
        return standing;
    }

    /** @throws NotFound for who does not lead it; a closed group is only read */
    public Group led(UUID id) {
        Standing standing = standing(id);
        if (!standing.leads() || standing.group().closed(today())) {
            throw new NotFound();
        }
        return standing.group();
    }

    public void requireOffice() {
        if (!office()) {
            throw new AccessDeniedException("for the plan office");
        }
    }

    /** @param current the last part of the page's address, empty for the group's own */
    public GroupHead head(Standing standing, String current) {
        Group group = standing.group();
        String home = group.href();
        var tabs = new ArrayList<Crumb>();
        tabs.add(new Crumb(t("workshop.tab.about"), home));
        if (standing.takesPart()) {
            tabs.add(new Crumb(t("workshop.tab.people"), home + "/partecipanti"));
        }
        tabs.add(new Crumb(t("workshop.tab.meetings"), home + "/incontri"));
        if (standing.takesPart()) {
            tabs.add(new Crumb(t("workshop.tab.contributions"), home + "/contributi"));
        }
        if (standing.leads()) {
            tabs.add(new Crumb(t("workshop.tab.invitations"), home + "/inviti"));
        }
        boolean closed = group.closed(today());
        return new GroupHead(
                group.title(),
                groups.kinds().stream()
                        .filter(kind -> kind.code().equals(group.kind()))
                        .map(Group.Kind::name)
                        .findFirst()
                        .orElse(""),
                Group.where(group.territory()),
                closed ? t("workshop.closed", Formats.date(group.closedOn())) : "",
                tabs,
                home + (current.isEmpty() ? "" : "/" + current),
                standing.leads() && !closed);
    }
}
