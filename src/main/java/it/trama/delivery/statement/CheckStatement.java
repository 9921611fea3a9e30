package it.trama.delivery.statement;

import it.trama.delivery.BodyWork;
import it.trama.delivery.DeliveryChecks.Said;
import it.trama.kernel.Actor;
import it.trama.kernel.NotFound;
import it.trama.trust.Audit;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The talk about the lines of a statement until it is approved: verified, questioned, answered. */
@Service
class CheckStatement implements BodyWork.Office {

    /** @param id of the remark: a second sending is the first */
    record Say(UUID id, UUID statement, UUID delivery, Kind kind, String text) {}

    enum Kind {
        VERIFIED,
        QUESTIONED,
        ANSWERED
    }

    record VerifyAll(UUID statement) {}

    record Approve(UUID statement) {}

    private final StatementRights rights;
    private final Statements statements;
    private final StatementLines lines;
    private final Audit audit;
    private final Clock clock;

    CheckStatement(StatementRights rights, Statements statements, StatementLines lines, Audit audit, Clock clock) {
        this.rights = rights;
        this.statements = statements;
        this.lines = lines;
        this.audit = audit;
        this.clock = clock;
    }

    /** Answers the key of what to tell: said, or why not. */
    @Transactional
    public String handle(Say say) {
        Statement statement = rights.require(say.statement());
        boolean answer = say.kind() == Kind.ANSWERED;
        var reader = answer ? rights.reader() : new StatementRights.Reader(rights.office(), true);
        if (answer && (reader.office() || !reader.actor().organisation().equals(statement.organisation()))) {
            throw new NotFound();
        }
        var line = lines.find(statement.id(), reader.office(), say.delivery()).orElseThrow(NotFound::new);
        if (statement.approved() != null) {
            return "delivery.statement.refused.approved";
        }
        boolean news = line.found().waits() || say.kind() == Kind.QUESTIONED;
        if (news && !said(say, reader.actor())) {
            return "delivery.statement.refused.closed";
        }
        trace(
                "delivery.statement." + say.kind().name().toLowerCase(java.util.Locale.ROOT),
                say.delivery().toString());
        return "delivery.statement.said." + say.kind();
    }

    private boolean said(Say say, Actor actor) {
        var said = new Said(say.delivery(), say.kind().name(), say.text(), actor.user(), clock.instant());
        if (say.kind() != Kind.ANSWERED) {
            return lines.say(say.id(), said);
        }
        lines.answer(say.id(), said);
        return true;
    }

    /** @return how many, or minus one: approved meanwhile */
    @Transactional
    public int handle(VerifyAll all) {
        Statement statement = rights.require(all.statement());
        Actor actor = rights.office();
        if (statement.approved() != null) {
            return -1;
        }
        int verified = lines.verifyAll(statement.id(), actor.user());
        trace("delivery.statement.verified", statement.id() + ": " + verified);
        return verified;
    }

    /** @return false: something still waits */
    @Transactional
    public boolean handle(Approve approve) {
        Statement statement = rights.require(approve.statement());
        Actor actor = rights.office();
        boolean approved = statement.approved() != null || statements.approve(statement.id(), actor.user());
        trace("delivery.statement.approved", statement.id().toString());
        return approved;
    }

    @Override
    public void verifyBut(UUID statement, String question) {
        lines.longest(statement)
                .ifPresent(
                        delivery -> handle(new Say(UUID.randomUUID(), statement, delivery, Kind.QUESTIONED, question)));
        handle(new VerifyAll(statement));
    }

    private void trace(String action, String detail) {
        audit.write(Audit.Entry.of(action, "DELIVERY").with(detail));
    }
}
