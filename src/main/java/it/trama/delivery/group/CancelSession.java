package it.trama.delivery.group;

import it.trama.delivery.SharedDeliveries;
import it.trama.delivery.group.Group.Heads;
import it.trama.delivery.group.Group.Part;
import it.trama.delivery.group.Group.Session;
import it.trama.delivery.group.Group.Trail;
import it.trama.delivery.group.GroupRefusal.AlreadyCancelled;
import it.trama.delivery.group.GroupRefusal.Person;
import it.trama.delivery.group.GroupRefusal.Persons;
import it.trama.kernel.Actor;
import it.trama.kernel.NotFound;
import it.trama.kernel.Result;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/** Cancels a session with its reason: all its parts go back, or none. */
@Service
class CancelSession {

    /** @param id of the reversal */
    record Command(UUID id, UUID group, UUID session, String reason) {}

    private final Hosts hosts;
    private final Groups groups;
    private final Sessions sessions;
    private final SharedDeliveries.Cancel deliveries;

    CancelSession(Hosts hosts, Groups groups, Sessions sessions, SharedDeliveries.Cancel deliveries) {
        this.hosts = hosts;
        this.groups = groups;
        this.sessions = sessions;
        this.deliveries = deliveries;
    }

    @Transactional
    public Result<UUID, GroupRefusal> handle(Command command) {
        Actor actor = hosts.require();
        Group group = hosts.require(command.group());
        sessions.lock(group.id());
        List<Session> all = sessions.of(group.id());
        if (all.stream().anyMatch(s -> s.id().equals(command.id()))) {
            return Result.done(command.id());
        }
        Session session = all.stream()
                .filter(s -> s.id().equals(command.session()) && s.trail().reverses() == null)
                .findFirst()
                .orElseThrow(NotFound::new);
        if (session.trail().cancelled()) {
            return Result.refused(new AlreadyCancelled());
        }
        List<Person> refused = giveBack(group, command);
        if (!refused.isEmpty()) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
            return Result.refused(new Persons(refused));
        }
        sessions.add(group.id(), reversal(session, command, actor), actor);
        hosts.write("delivery.group.cancelled", Integer.toString(session.heads().present()));
        return Result.done(command.id());
    }

    private List<Person> giveBack(Group group, Command command) {
        var labels =
                groups.members(group.id()).stream().collect(Collectors.toMap(Group.Member::id, Group.Member::label));
        var refused = new ArrayList<Person>();
        for (Part part : sessions.parts(command.session())) {
            giveBack(command, part)
                    .ifPresent(why -> refused.add(new Person(labels.getOrDefault(part.member(), "–"), why)));
        }
        return refused;
    }

    private Optional<String> giveBack(Command command, Part part) {
        UUID assignment = part.assignment();
        UUID delivery = part.delivery();
        if (assignment == null || delivery == null) {
            return Optional.empty();
        }
        UUID id = UUID.nameUUIDFromBytes((command.id() + ":" + delivery).getBytes(StandardCharsets.UTF_8));
        return deliveries.cancel(id, assignment, delivery, command.reason());
    }

    private Session reversal(Session session, Command command, Actor actor) {
        return new Session(
                command.id(),
                hosts.today(),
                session.quantity().negate(),
                session.cost().negate(),
                new Heads(0, session.heads().others()),
                command.reason(),
                new Trail(actor.user(), session.id(), false));
    }
}
