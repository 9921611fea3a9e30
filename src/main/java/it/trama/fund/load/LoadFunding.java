package it.trama.fund.load;

import it.trama.fund.FundBulk.Loaded;
import it.trama.fund.FundingRefusal;
import it.trama.fund.FundingRefusal.NoSuchPlanItem;
import it.trama.fund.load.FundingTable.Row;
import it.trama.fund.load.Purposes.Purpose;
import it.trama.kernel.Money;
import it.trama.kernel.Result;
import it.trama.kernel.Result.Done;
import it.trama.kernel.Result.Refused;
import it.trama.kernel.Role;
import it.trama.plan.PlanItems;
import it.trama.trust.Audit;
import it.trama.trust.CurrentActor;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The years of the document closed as printed, and the current one as an open copy. Decides first: a refused table leaves nothing behind. */
@Service
class LoadFunding {

    /** @param copyOf the year that the current one is a copy of */
    record Command(Result<FundingTable, FundingRefusal> table, Purposes purposes, int copyOf) {}

    private final FundRows rows;
    private final PrintedYears printed;
    private final PlanItems plan;
    private final CurrentActor actors;
    private final Audit audit;
    private final Clock clock;

    LoadFunding(FundRows rows, PrintedYears printed, PlanItems plan, CurrentActor actors, Audit audit, Clock clock) {
        this.rows = rows;
        this.printed = printed;
        this.plan = plan;
        this.actors = actors;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    Result<Loaded, FundingRefusal> handle(Command command) {
        if (!actors.actor().hasAny(Role.SYSTEM, Role.PLAN_OFFICE)) {
            throw new AccessDeniedException("funds are loaded by the plan office");
        }
        return switch (command.table()) {
            case Refused(var reason) -> Result.refused(reason);
            case Done(var table) -> {
                Optional<FundingRefusal> missing = missingItem(command.purposes());
                yield missing.isPresent() ? Result.refused(missing.get()) : Result.done(store(table, command));
            }
        };
    }

    private Optional<FundingRefusal> missingItem(Purposes purposes) {
        return purposes.planItems().stream()
                .filter(code -> plan.find(code).isEmpty())
                .<FundingRefusal>map(NoSuchPlanItem::new)
                .findFirst();
    }

    private Loaded store(FundingTable table, Command command) {
        table.rows().forEach(rows::addFund);
        table.totals().forEach(rows::addTotal);
        int all = table.rows().size();
        int added = 0;
        for (Row row : table.rows()) {
            added += printed.add(row, true) ? 1 : 0;
        }
        int year = LocalDate.now(clock).getYear();
        boolean isPrinted = table.rows().stream().anyMatch(row -> row.year() == year);
        for (Row row : isPrinted ? List.<Row>of() : table.rows()) {
            if (row.year() == command.copyOf()) {
                all++;
                added += addCopy(row, year, command.purposes().of(row.fund())) ? 1 : 0;
            }
        }
        if (added > 0) {
            audit.write(Audit.Entry.of("fund.loaded", "PLANNING").with("%d".formatted(added)));
        }
        return new Loaded(all, added);
    }

    private boolean addCopy(Row row, int year, List<Purpose> purposes) {
        boolean added = rows.addYear(row, year, row.year());
        if (added) {
            List<Money> parts =
                    row.amount().split(purposes.stream().map(Purpose::share).toList());
            for (int i = 0; i < parts.size(); i++) {
                UUID line = rows.addLine(year, i + 1, purposes.get(i));
                printed.move(line, "ESTIMATED", parts.get(i), year);
                printed.move(line, "ASSIGNED", parts.get(i), year);
            }
        }
        return added;
    }
}
