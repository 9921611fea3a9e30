package it.trama.governance.convocation;

import it.trama.governance.GovernanceDesk;
import it.trama.governance.Sessions.Item;
import it.trama.governance.Sessions.State;
import it.trama.governance.convocation.Enclosures.Paper;
import it.trama.governance.convocation.Notices.Called;
import it.trama.governance.convocation.Notices.Progress;
import it.trama.governance.convocation.Notices.Told;
import it.trama.kernel.NotFound;
import it.trama.plan.ResolutionSubjects;
import it.trama.platform.upload.Received;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is called and its papers: who convenes attaches and takes away, who is called reads. */
@Service
class KeepConvocation {

    record Read(UUID session) {}

    record Attach(UUID id, UUID session, UUID item, List<Received.File> files) {}

    record Detach(UUID session, UUID paper) {}

    /** @param delegate the id is a delegate's, else a member's */
    record Reach(UUID session, UUID person, boolean delegate, String email) {}

    /** @param subjects of the items that have one, by item */
    record Shown(
            Prepared prepared,
            Map<UUID, ResolutionSubjects.Subject> subjects,
            Map<UUID, Progress> progress,
            boolean runs,
            boolean asked) {}

    record Handed(Paper paper, InputStream content) {}

    private final GovernanceDesk desk;
    private final Preparing preparing;
    private final Notices notices;
    private final Enclosures enclosures;
    private final ObjectProvider<ResolutionSubjects> subjects;

    KeepConvocation(
            GovernanceDesk desk,
            Preparing preparing,
            Notices notices,
            Enclosures enclosures,
            ObjectProvider<ResolutionSubjects> subjects) {
        this.desk = desk;
        this.preparing = preparing;
        this.notices = notices;
        this.enclosures = enclosures;
        this.subjects = subjects;
    }

    @Transactional
    public Shown handle(Read read) {
        desk.requireReader();
        Prepared prepared = preparing.of(read.session(), desk.runs());
        if (desk.runs()) {
            desk.write(
                    "governance.convocation.read",
                    Integer.toString(prepared.called().size()));
        } else if (prepared.told().isEmpty() && prepared.session().state() == State.DRAFT) {
            throw new NotFound();
        }
        var progress = new HashMap<UUID, Progress>();
        for (Told told : prepared.told()) {
            notices.progress(told.id()).ifPresent(one -> progress.put(told.id(), one));
        }
        return new Shown(prepared, subjects(prepared.agenda()), progress, desk.runs(), asked(prepared));
    }

    private boolean asked(Prepared prepared) {
        var session = prepared.session();
        return session.state() == State.CONVENED && preparing.sits(desk.user(), session);
    }

    private Map<UUID, ResolutionSubjects.Subject> subjects(List<Item> agenda) {
        var found = new HashMap<UUID, ResolutionSubjects.Subject>();
        for (Item item : agenda) {
            var wanted = item.version().subject();
            if (wanted != null) {
                subjects.stream()
                        .filter(kind -> kind.kind().equals(wanted.kind()))
                        .findFirst()
                        .flatMap(kind -> kind.find(wanted.id()))
                        .ifPresent(subject -> found.put(item.id(), subject));
            }
        }
        return found;
    }

    /** False: the session is past changing. */
    @Transactional
    public boolean handle(Attach attach) {
        desk.requireRunner();
        Prepared prepared = preparing.of(attach.session(), false);
        Item item = prepared.agenda().stream()
                .filter(one -> one.id().equals(attach.item()))
                .findFirst()
                .orElseThrow(NotFound::new);
        if (!prepared.changeable()) {
            return false;
        }
        for (int i = 0; i < attach.files().size(); i++) {
            UUID id = i == 0
                    ? attach.id()
                    : UUID.nameUUIDFromBytes((attach.id() + " " + i).getBytes(StandardCharsets.UTF_8));
            enclosures.add(
                    id, item.id(), item.version().number(), attach.files().get(i));
        }
        desk.write("governance.paper.attached", Integer.toString(attach.files().size()));
        return true;
    }

    @Transactional
    public boolean handle(Detach detach) {
        desk.requireRunner();
        Prepared prepared = preparing.of(detach.session(), false);
        Paper paper = enclosures.find(detach.session(), detach.paper()).orElseThrow(NotFound::new);
        if (!prepared.changeable()) {
            return false;
        }
        enclosures.drop(paper.id());
        desk.write("governance.paper.dropped", "1");
        return true;
    }

    @Transactional
    public void handle(Reach reach) {
        desk.requireRunner();
        Called called = preparing.of(reach.session(), true).called().stream()
                .filter(one -> one.id().equals(reach.person()) && one.delegate() == reach.delegate())
                .findFirst()
                .orElseThrow(NotFound::new);
        if (reach.delegate()) {
            notices.reachDelegate(called.id(), reach.email());
        } else {
            notices.reachMember(called.id(), reach.email());
        }
        desk.write("governance.address.changed", "1");
    }

    /** Read piece by piece while it goes out; who asks closes it. */
    @Transactional
    public Handed handle(UUID session, UUID paper) {
        desk.requireReader();
        Paper found = enclosures.find(session, paper).orElseThrow(NotFound::new);
        desk.write("governance.paper.taken", "1");
        return new Handed(found, enclosures.open(found));
    }

    /** The convocation as it was sent last, or whichever of them. */
    @Transactional
    public InputStream handle(UUID session, int sequence) {
        desk.requireReader();
        Told told = notices.of(session).stream()
                .filter(one -> one.sequence() == sequence)
                .findFirst()
                .orElseThrow(NotFound::new);
        desk.write("governance.convocation.taken", "1");
        return enclosures.open(new Paper(told.id(), session, 0, "", "", 0, told.hash()));
    }
}
