package it.trama.fund.load;

import static it.trama.platform.web.Texts.t;

import it.trama.fund.FundDesk;
import it.trama.fund.load.FundingTable.Row;
import it.trama.fund.load.FundingTable.Total;
import it.trama.kernel.Money;
import it.trama.kernel.NotFound;
import it.trama.kernel.Result;
import it.trama.kernel.Result.Done;
import it.trama.kernel.Result.Refused;
import it.trama.kernel.Role;
import it.trama.platform.web.Formats;
import it.trama.trust.CurrentActor;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A table of funds from its files: looked into and put aside, then confirmed: all or nothing. What is there already with the same amount stays. */
@Service
class ImportFunds {

    /** @param fresh fund years that are not there yet */
    record Effect(int year, int funds, int fresh, Money total) {}

    /** @param closePast whether years that are over come in closed */
    record Confirm(UUID id, boolean closePast) {}

    private final FundRows rows;
    private final PrintedYears printed;
    private final WaitingFiles waiting;
    private final CurrentActor actors;
    private final FundDesk desk;

    ImportFunds(FundRows rows, PrintedYears printed, WaitingFiles waiting, CurrentActor actors, FundDesk desk) {
        this.rows = rows;
        this.printed = printed;
        this.waiting = waiting;
        this.actors = actors;
        this.desk = desk;
    }

    void require() {
        if (!actors.actor().hasAny(Role.SYSTEM, Role.PLAN_OFFICE)) {
            throw new AccessDeniedException("funds are loaded by the plan office");
        }
    }

    /** Changes no fund: the files are put aside. */
    @Transactional
    public Result<UUID, List<Problem>> handle(List<FundFile> files) {
        require();
        return switch (examined(files)) {
            case Refused(var problems) -> Result.refused(problems);
            case Done(FundingTable _) -> {
                var id = UUID.randomUUID();
                for (int i = 0; i < files.size(); i++) {
                    waiting.add(id, i, files.get(i));
                }
                yield Result.done(id);
            }
        };
    }

    private Result<FundingTable, List<Problem>> examined(List<FundFile> files) {
        return switch (FundingCheck.of(files)) {
            case Refused(var problems) -> Result.refused(problems);
            case Done(FundingTable table) -> {
                List<Problem> problems = against(table, FundingCheck.rowFile(files));
                yield problems.isEmpty() ? Result.done(table) : Result.refused(problems);
            }
        };
    }

    /** A fund's year has one amount, whichever file brings it. */
    private List<Problem> against(FundingTable table, String file) {
        var problems = new ArrayList<Problem>();
        for (Row row : table.rows()) {
            waiting.stored(row).filter(amount -> !amount.equals(row.amount())).ifPresent(amount -> {
                String expected =
                        t("fund.problem.stored", row.name(), String.valueOf(row.year()), Formats.euro(amount));
                problems.add(new Problem(file, row.line(), expected, Formats.euro(row.amount())));
            });
        }
        for (Total total : table.totals()) {
            waiting.stored(total)
                    .filter(amount -> !amount.equals(total.amount()))
                    .ifPresent(amount -> {
                        String expected = t(
                                "fund.problem.stored",
                                t("fund.group." + total.group()),
                                String.valueOf(total.year()),
                                Formats.euro(amount));
                        problems.add(new Problem(file, 0, expected, Formats.euro(total.amount())));
                    });
        }
        return problems;
    }

    /** What confirming would do, year by year. */
    @Transactional(readOnly = true)
    public Result<List<Effect>, List<Problem>> handle(UUID id) {
        require();
        List<FundFile> files = waiting.of(id);
        if (files.isEmpty()) {
            throw new NotFound();
        }
        return switch (examined(files)) {
            case Refused(var problems) -> Result.refused(problems);
            case Done(FundingTable table) -> Result.done(effects(table));
        };
    }

    private List<Effect> effects(FundingTable table) {
        return table.rows().stream()
                .map(Row::year)
                .distinct()
                .sorted()
                .map(year -> {
                    List<Row> own = table.rows().stream()
                            .filter(row -> row.year() == year)
                            .toList();
                    long fresh = own.stream()
                            .filter(row -> waiting.stored(row).isEmpty())
                            .count();
                    Money total = own.stream().map(Row::amount).reduce(Money.ZERO, Money::plus);
                    return new Effect(year, own.size(), (int) fresh, total);
                })
                .collect(Collectors.toList());
    }

    /** How many fund years came in; a second confirmation changes nothing. */
    @Transactional
    public Result<Integer, List<Problem>> handle(Confirm confirm) {
        require();
        if (waiting.wasImported(confirm.id())) {
            return Result.done(0);
        }
        List<FundFile> files = waiting.of(confirm.id());
        if (files.isEmpty()) {
            throw new NotFound();
        }
        return switch (examined(files)) {
            case Refused(var problems) -> Result.refused(problems);
            case Done(FundingTable table) -> {
                int added = store(table, confirm.closePast());
                waiting.imported(confirm.id(), files, added);
                desk.write("fund.loaded", String.valueOf(added));
                yield Result.done(added);
            }
        };
    }

    private int store(FundingTable table, boolean closePast) {
        table.rows().forEach(rows::addFund);
        table.totals().forEach(rows::addTotal);
        int added = 0;
        for (Row row : table.rows()) {
            boolean close = closePast && row.year() < desk.today().getYear();
            added += printed.add(row, close) ? 1 : 0;
        }
        return added;
    }
}
