package it.trama.delivery.statement;

import it.trama.delivery.DeliveryChecks.Said;
import it.trama.delivery.statement.Statement.Line;
import it.trama.delivery.statement.Statement.Sum;
import it.trama.delivery.statement.Statement.Unstated;
import it.trama.trust.Audit;
import it.trama.trust.Directory;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Statements, one of them, and all of one for who sends the invoice. */
@Service
class ReadStatements {

    static final int PAGE = 100;
    private static final int ALL = 200_000;

    /** @param state empty: all */
    record One(UUID id, String state, int page) {}

    record Export(UUID id) {}

    record ShownList(boolean office, List<Statement> statements, List<Unstated> unstated) {}

    record Shown(
            Head head,
            List<Sum> byAssignment,
            List<Sum> byFundLine,
            List<Line> lines,
            List<Said> said,
            Map<UUID, String> names) {}

    record Head(Statement statement, boolean office) {}

    private final StatementRights rights;
    private final Statements statements;
    private final StatementLines lines;
    private final Directory directory;
    private final Audit audit;
    private final Clock clock;

    ReadStatements(
            StatementRights rights,
            Statements statements,
            StatementLines lines,
            Directory directory,
            Audit audit,
            Clock clock) {
        this.rights = rights;
        this.statements = statements;
        this.lines = lines;
        this.directory = directory;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public ShownList handle() {
        var reader = rights.reader();
        UUID body = reader.actor().organisation();
        audit.write(Audit.Entry.of("delivery.statements.listed", "DELIVERY"));
        return new ShownList(
                reader.office(),
                statements.all(reader.office() ? null : body),
                reader.office()
                        ? List.of()
                        : statements.unstated(body, LocalDate.now(clock).withDayOfMonth(1)));
    }

    @Transactional
    public Shown handle(One one) {
        return shown(one.id(), one.state(), PAGE, (one.page() - 1) * PAGE, "delivery.statement.read");
    }

    @Transactional
    public Shown handle(Export export) {
        return shown(export.id(), "", ALL, 0, "delivery.statement.exported");
    }

    private Shown shown(UUID id, String state, int limit, int offset, String action) {
        Statement statement = rights.require(id);
        var reader = rights.reader();
        boolean office = reader.office();
        List<Line> page = lines.of(id, office, state, limit, offset);
        List<Said> said = lines.said(page.stream().map(Line::delivery).toList(), office);
        audit.write(Audit.Entry.of(action, "DELIVERY").with(id.toString()));
        return new Shown(
                new Head(statement, office),
                lines.byAssignment(id, office),
                lines.byFundLine(id, office),
                page,
                said,
                directory.names(said.stream().map(Said::by).distinct().toList()));
    }
}
