package it.trama.workshop.member;

import it.trama.kernel.NotFound;
import it.trama.trust.Directory;
import it.trama.workshop.Desk;
import it.trama.workshop.GroupHead;
import it.trama.workshop.member.MemberRows.Account;
import it.trama.workshop.member.MemberRows.NewMember;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who takes part, read by the group; kept by who leads it. */
@Service
class KeepMembers {

    /** @param accounts and bodies to choose from; empty for who only reads */
    record Shown(
            GroupHead head,
            List<MemberRows.Member> members,
            List<MemberRows.Body> bodies,
            List<Account> accounts,
            List<Directory.Organisation> organisations) {}

    /** @param account stands for name and body; null: somebody without one */
    record Add(NewMember member, @Nullable UUID account) {}

    record End(UUID group, UUID member) {}

    record AddBody(UUID group, UUID organisation) {}

    record EndBody(UUID group, UUID organisation) {}

    private final MemberRows rows;
    private final Directory directory;
    private final Desk desk;

    KeepMembers(MemberRows rows, Directory directory, Desk desk) {
        this.rows = rows;
        this.directory = directory;
        this.desk = desk;
    }

    @Transactional
    public Shown handle(UUID group) {
        var standing = desk.inside(group);
        GroupHead head = desk.head(standing, "partecipanti");
        desk.write("members.read", group);
        return new Shown(
                head,
                rows.members(group),
                rows.bodies(group),
                head.leads() ? rows.accounts() : List.of(),
                head.leads() ? directory.organisations() : List.of());
    }

    /** False when the person takes part already. */
    @Transactional
    public boolean handle(Add command) {
        NewMember typed = command.member();
        desk.led(typed.group());
        NewMember added = account(command.account())
                .map(account -> new NewMember(
                        typed.id(),
                        typed.group(),
                        account.name(),
                        typed.contact(),
                        account.organisationId(),
                        account.userId(),
                        typed.task()))
                .orElse(typed);
        boolean there = rows.add(added, desk.today(), desk.user(), desk.now());
        desk.write("members.added", typed.group());
        return there;
    }

    private Optional<Account> account(@Nullable UUID user) {
        return user == null
                ? Optional.empty()
                : Optional.of(rows.accounts().stream()
                        .filter(account -> account.userId().equals(user))
                        .findFirst()
                        .orElseThrow(NotFound::new));
    }

    @Transactional
    public void handle(End command) {
        desk.led(command.group());
        rows.end(command.group(), command.member(), desk.today());
        desk.write("members.ended", command.group());
    }

    @Transactional
    public void handle(AddBody command) {
        desk.led(command.group());
        if (directory.organisation(command.organisation()).isEmpty()) {
            throw new NotFound();
        }
        rows.addBody(command.group(), command.organisation(), desk.today());
        desk.write("bodies.added", command.group());
    }

    @Transactional
    public void handle(EndBody command) {
        desk.led(command.group());
        rows.endBody(command.group(), command.organisation(), desk.today());
        desk.write("bodies.ended", command.group());
    }
}
