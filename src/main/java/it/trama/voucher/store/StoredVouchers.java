package it.trama.voucher.store;

import it.trama.kernel.Actor;
import it.trama.kernel.Role;
import it.trama.trust.AccessLevel;
import it.trama.trust.AccessRights;
import it.trama.trust.CurrentActor;
import it.trama.voucher.Party;
import it.trama.voucher.Subject;
import it.trama.voucher.Voucher;
import it.trama.voucher.Vouchers;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Puts vouchers together from their tables, and says as what the actor sees one. */
@Component
class StoredVouchers implements Vouchers {

    private final VoucherTable table;
    private final SubjectTable subjects;
    private final EventLog log;
    private final Notices notices;
    private final CurrentActor actors;
    private final AccessRights rights;

    StoredVouchers(
            VoucherTable table,
            SubjectTable subjects,
            EventLog log,
            Notices notices,
            CurrentActor actors,
            AccessRights rights) {
        this.table = table;
        this.subjects = subjects;
        this.log = log;
        this.notices = notices;
        this.actors = actors;
        this.rights = rights;
    }

    @Override
    public Optional<Voucher> find(UUID id) {
        return table.find(id);
    }

    @Override
    public Optional<Voucher> lock(UUID id) {
        return table.lock(id);
    }

    @Override
    public void add(Voucher voucher, Subject subject, List<UUID> choices) {
        table.add(voucher);
        subjects.add(subject);
        subjects.choose(voucher.id(), choices);
    }

    @Override
    public boolean update(Voucher before, Voucher after) {
        return table.update(before.version(), after);
    }

    @Override
    public Optional<Subject> subject(UUID voucher) {
        return subjects.find(voucher);
    }

    @Override
    public List<UUID> choices(UUID voucher) {
        return subjects.choices(voucher);
    }

    @Override
    public List<Event> events(UUID voucher) {
        return log.of(voucher);
    }

    @Override
    public boolean hasEvent(UUID event) {
        return log.has(event);
    }

    @Override
    public void add(Event event) {
        log.add(event);
    }

    @Override
    public void tell(Notice notice) {
        notices.tell(notice);
    }

    @Override
    public void seen(UUID voucher, Instant at) {
        notices.seen(voucher, actors.actor().user(), at);
    }

    @Override
    public Set<Party> parties(Voucher voucher) {
        Actor actor = actors.actor();
        var place = voucher.place();
        var parties = EnumSet.noneOf(Party.class);
        if (actor.has(Role.SYSTEM)) {
            return Set.of(Party.SYSTEM);
        }
        if (actor.has(Role.WARD) && actor.organisation().equals(place.asked().ward())) {
            parties.add(Party.WARD);
        }
        if (actor.has(Role.PROVIDER) && actor.organisation().equals(place.provider())) {
            parties.add(Party.PROVIDER);
        }
        if (actor.hasAny(Role.SOCIAL_WORKER, Role.COORDINATOR) && serves(actor, voucher)) {
            parties.add(Party.SERVICE);
        }
        return parties;
    }

    private boolean serves(Actor actor, Voucher voucher) {
        UUID team = voucher.place().team();
        UUID record = voucher.place().record();
        return (team != null && actor.teams().contains(team))
                || (record != null && rights.may(record, voucher.place().compartment(), AccessLevel.WORK));
    }

    @Override
    public void handOver(UUID voucher, Handover handover, UUID by, Instant at) {
        subjects.handOver(voucher, handover, by, at);
    }

    @Override
    public Optional<Handover> handover(UUID voucher) {
        return subjects.handover(voucher);
    }
}
