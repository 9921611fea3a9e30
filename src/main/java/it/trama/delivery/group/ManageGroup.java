package it.trama.delivery.group;

import it.trama.delivery.group.Group.Member;
import it.trama.kernel.Actor;
import it.trama.kernel.NotFound;
import it.trama.kernel.Period;
import it.trama.kernel.Result;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A body begins a group, lets people in and out. */
@Service
class ManageGroup {

    /** @param assignment null: only the name */
    record Join(UUID id, UUID group, @Nullable UUID assignment, String label, LocalDate since) {}

    record Leave(UUID group, UUID member) {}

    private final Hosts hosts;
    private final Groups groups;

    ManageGroup(Hosts hosts, Groups groups) {
        this.hosts = hosts;
        this.groups = groups;
    }

    @Transactional
    public UUID handle(Group group) {
        groups.add(group, hosts.require());
        hosts.write("delivery.group.made", group.named().kind().name());
        return group.id();
    }

    @Transactional
    public Result<UUID, GroupRefusal> handle(Join join) {
        Actor actor = hosts.require();
        Group group = hosts.require(join.group());
        UUID assignment = join.assignment();
        if (assignment != null
                && groups.candidates(group, actor.organisation()).stream()
                        .noneMatch(o -> o.value().equals(assignment.toString()))) {
            boolean there = groups.members(group.id()).stream().anyMatch(m -> assignment.equals(m.assignment()));
            if (there) {
                return Result.refused(new GroupRefusal.AlreadyThere());
            }
            throw new NotFound();
        }
        groups.add(group.id(), new Member(join.id(), join.label(), assignment, Period.since(join.since())), actor);
        hosts.write("delivery.group.joined", "1");
        return Result.done(join.id());
    }

    @Transactional
    public void handle(Leave leave) {
        Group group = hosts.require(leave.group());
        groups.end(group.id(), leave.member(), hosts.today());
        hosts.write("delivery.group.left", "1");
    }
}
