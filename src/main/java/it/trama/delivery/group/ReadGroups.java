package it.trama.delivery.group;

import it.trama.delivery.group.Group.Member;
import it.trama.delivery.group.Group.Session;
import it.trama.platform.web.Option;
import it.trama.trust.Directory;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The groups of the actor's body; one of them with who takes part and what was done. */
@Service
class ReadGroups {

    record Shown(
            Group group,
            List<Member> members,
            List<Session> sessions,
            List<Option> candidates,
            Map<UUID, String> names) {}

    private final Hosts hosts;
    private final Groups groups;
    private final Sessions sessions;
    private final Directory directory;

    ReadGroups(Hosts hosts, Groups groups, Sessions sessions, Directory directory) {
        this.hosts = hosts;
        this.groups = groups;
        this.sessions = sessions;
        this.directory = directory;
    }

    @Transactional
    public List<Group> handle() {
        List<Group> all = groups.ofBody(hosts.require().organisation());
        hosts.write("delivery.group.listed", Integer.toString(all.size()));
        return all;
    }

    @Transactional
    public Shown handle(UUID id) {
        Group group = hosts.require(id);
        List<Member> members = groups.members(id);
        List<Session> held = sessions.of(id);
        hosts.write("delivery.group.read", Integer.toString(members.size()));
        return new Shown(
                group,
                members,
                held,
                groups.candidates(group, hosts.require().organisation()),
                directory.names(
                        held.stream().map(s -> s.trail().by()).distinct().toList()));
    }
}
