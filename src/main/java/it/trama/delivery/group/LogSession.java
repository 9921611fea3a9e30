package it.trama.delivery.group;

import static it.trama.platform.web.Texts.t;

import it.trama.delivery.QuantityText;
import it.trama.delivery.SharedDeliveries;
import it.trama.delivery.group.Group.Heads;
import it.trama.delivery.group.Group.Member;
import it.trama.delivery.group.Group.Part;
import it.trama.delivery.group.Group.Session;
import it.trama.delivery.group.Group.Trail;
import it.trama.delivery.group.GroupRefusal.Person;
import it.trama.delivery.group.GroupRefusal.Persons;
import it.trama.kernel.Actor;
import it.trama.kernel.Result;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/** Records one session for the whole group and shares it among who was there; each part consumes its own promise, all of them or none. */
@Service
class LogSession {

    /** @param quantity of the session, more than nothing, two decimals at most */
    record Command(
            UUID id, UUID group, LocalDate day, BigDecimal quantity, Set<UUID> present, int others, String note) {}

    private final Hosts hosts;
    private final Groups groups;
    private final Sessions sessions;
    private final SharedDeliveries.Log deliveries;

    LogSession(Hosts hosts, Groups groups, Sessions sessions, SharedDeliveries.Log deliveries) {
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
        if (sessions.of(group.id()).stream().anyMatch(s -> s.id().equals(command.id()))) {
            return Result.done(command.id());
        }
        List<Member> present = groups.members(group.id()).stream()
                .filter(m -> command.present().contains(m.id()) && m.takesPart(command.day()))
                .sorted(Comparator.comparing(m -> key(command.id(), m.id())))
                .toList();
        Optional<GroupRefusal> refusal = refusal(group, command, present.size());
        if (refusal.isPresent()) {
            return Result.refused(refusal.get());
        }
        sessions.add(group.id(), session(group, command, present.size()), actor);
        List<Person> refused = present.isEmpty() ? List.of() : share(group, command, present, actor);
        if (!refused.isEmpty()) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
            return Result.refused(new Persons(refused));
        }
        hosts.write("delivery.group.logged", Integer.toString(present.size()));
        return Result.done(command.id());
    }

    private Optional<GroupRefusal> refusal(Group group, Command command, int present) {
        LocalDate today = hosts.today();
        if (command.day().isAfter(today)) {
            return Optional.of(new GroupRefusal.FutureDay(today));
        }
        if (!group.valid().contains(command.day())) {
            return Optional.of(new GroupRefusal.OutsidePeriod(group.valid()));
        }
        if (present + command.others() == 0 || present < command.present().size()) {
            return Optional.of(new GroupRefusal.NobodyThere());
        }
        boolean tooLittle = group.terms().divided()
                && command.quantity().movePointRight(2).compareTo(BigDecimal.valueOf(present)) < 0;
        return tooLittle ? Optional.of(new GroupRefusal.TooLittle()) : Optional.empty();
    }

    private Session session(Group group, Command command, int present) {
        return new Session(
                command.id(),
                command.day(),
                command.quantity(),
                Split.cost(command.quantity(), group.terms().unitCost()),
                new Heads(present, command.others()),
                command.note(),
                new Trail(hosts.require().user(), null, false));
    }

    /** Promises are held in one order, whoever was there, so that two sessions never wait for each other. */
    private List<Person> share(Group group, Command command, List<Member> present, Actor actor) {
        var shares = Split.among(
                present.size(),
                command.quantity(),
                group.terms().unitCost(),
                group.terms().divided());
        String note = t(
                "delivery.group.note",
                group.named().name(),
                QuantityText.of(command.quantity(), group.terms().unit().name()),
                present.size());
        record Own(Member member, Split.Share share) {}
        var own = new ArrayList<Own>();
        for (int i = 0; i < present.size(); i++) {
            own.add(new Own(present.get(i), shares.get(i)));
        }
        own.sort(Comparator.comparing(o -> Objects.toString(o.member.assignment(), "")));
        var refused = new ArrayList<Person>();
        for (Own o : own) {
            give(command, o.member, o.share, note)
                    .ifPresentOrElse(
                            why -> refused.add(new Person(o.member.label(), why)),
                            () -> sessions.add(command.id(), part(command, o.member, o.share), actor));
        }
        return refused;
    }

    private Optional<String> give(Command command, Member member, Split.Share share, String note) {
        UUID assignment = member.assignment();
        return assignment == null
                ? Optional.empty()
                : deliveries.log(
                        new SharedDeliveries.Part(
                                key(command.id(), member.id()), assignment, share.quantity(), share.amount()),
                        command.day(),
                        note);
    }

    private static Part part(Command command, Member member, Split.Share share) {
        UUID assignment = member.assignment();
        return new Part(member.id(), assignment, share, assignment == null ? null : key(command.id(), member.id()));
    }

    /** Of the part; also the order in which odd cents fall, another one at each session. */
    private static UUID key(UUID session, UUID member) {
        return UUID.nameUUIDFromBytes((session + ":" + member).getBytes(StandardCharsets.UTF_8));
    }
}
