package it.trama.governance.member;

import it.trama.governance.GovernanceDesk;
import it.trama.governance.member.MemberRows.Coming;
import it.trama.governance.member.MemberRows.Contact;
import it.trama.governance.member.MemberRows.Delegate;
import it.trama.governance.member.MemberRows.Member;
import it.trama.governance.member.MemberRows.Named;
import it.trama.governance.member.MemberRows.SeatRow;
import it.trama.kernel.NotFound;
import it.trama.kernel.Role;
import it.trama.trust.Directory;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Mandates and delegates of a seat. Who holds it is public; how they are reached is for who convenes. */
@Service
class KeepMembers {

    /** @param user who votes from their own account, or null */
    record Appoint(
            UUID seat,
            Named who,
            LocalDate from,
            Contact contact,
            @Nullable UUID user) {}

    /** @param session that it is for; null: in general */
    record Empower(
            UUID seat,
            Named who,
            LocalDate from,
            @Nullable LocalDate to,
            @Nullable UUID user,
            @Nullable UUID session) {}

    record Revoke(UUID delegate) {}

    record One(
            SeatRow seat,
            List<Member> members,
            List<Contact> contacts,
            List<Delegate> delegates,
            List<Directory.Staff> accounts,
            List<Coming> sessions) {}

    private final GovernanceDesk desk;
    private final MemberRows rows;
    private final Directory directory;

    KeepMembers(GovernanceDesk desk, MemberRows rows, Directory directory) {
        this.desk = desk;
        this.rows = rows;
        this.directory = directory;
    }

    @Transactional
    public One handle(UUID id) {
        desk.requireResultReader();
        SeatRow seat = rows.seat(id).orElseThrow(NotFound::new);
        boolean keeps = desk.runs();
        List<Contact> contacts = keeps ? rows.contacts(id) : List.of();
        if (!contacts.isEmpty()) {
            desk.write("governance.contacts.read", Integer.toString(contacts.size()));
        }
        return new One(
                seat,
                rows.members(id),
                contacts,
                rows.delegates(id),
                keeps ? mayors() : List.of(),
                keeps ? rows.coming(seat.bodyId()) : List.of());
    }

    private List<Directory.Staff> mayors() {
        return directory.organisations().stream()
                .filter(body -> body.kind().equals("public_body"))
                .flatMap(body -> directory.staff(body.id(), Role.MAYOR).stream())
                .toList();
    }

    /** False: a later mandate is there already. */
    @Transactional
    public boolean handle(Appoint appoint) {
        desk.requireRunner();
        if (rows.seat(appoint.seat()).isEmpty()) {
            throw new NotFound();
        }
        boolean again = rows.members(appoint.seat()).stream()
                .anyMatch(one -> one.id().equals(appoint.who().id()));
        if (again) {
            return true;
        }
        if (rows.later(appoint.seat(), appoint.from())) {
            return false;
        }
        rows.endRunning(appoint.seat(), appoint.from());
        rows.add(appoint.seat(), appoint.who(), appoint.from(), appoint.user());
        rows.contact(appoint.contact());
        desk.write("governance.member.appointed", appoint.from().toString());
        return true;
    }

    @Transactional
    public void handle(Empower empower) {
        desk.requireRunner();
        if (rows.seat(empower.seat()).isEmpty()) {
            throw new NotFound();
        }
        rows.delegate(empower);
        desk.write("governance.delegate.made", empower.from().toString());
    }

    record Tell(UUID seat, int residents, String source) {}

    /** Of a seat that the territory's figures do not know. */
    @Transactional
    public void handle(Tell tell) {
        desk.requireRunner();
        if (!rows.tell(tell)) {
            throw new NotFound();
        }
        desk.write("governance.seat.residents", Integer.toString(tell.residents()));
    }

    @Transactional
    public Optional<UUID> handle(Revoke revoke) {
        desk.requireRunner();
        var seat = rows.seatOfDelegate(revoke.delegate());
        if (seat.isPresent() && rows.revoke(revoke.delegate())) {
            desk.write("governance.delegate.revoked", "");
        }
        return seat;
    }
}
