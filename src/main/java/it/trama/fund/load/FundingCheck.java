package it.trama.fund.load;

import static it.trama.platform.web.Texts.t;

import it.trama.fund.FundingRefusal;
import it.trama.fund.FundingRefusal.DuplicateFund;
import it.trama.fund.FundingRefusal.Incomplete;
import it.trama.fund.FundingRefusal.NoSuchPlanItem;
import it.trama.fund.FundingRefusal.NoTotal;
import it.trama.fund.FundingRefusal.TotalsDisagree;
import it.trama.fund.FundingRefusal.UnknownGroup;
import it.trama.fund.FundingRefusal.UnreadableYear;
import it.trama.fund.FundingRefusal.WrongAmount;
import it.trama.fund.FundingRefusal.WrongHeader;
import it.trama.fund.load.CsvLines.Line;
import it.trama.kernel.Result;
import it.trama.platform.web.Formats;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Looks into the two files of a table of funds, told apart by their headers, and says all that is wrong, each with its place. */
final class FundingCheck {

    private final List<Problem> problems = new ArrayList<>();
    private @Nullable FundingSheet rows;
    private @Nullable FundingSheet totals;

    private FundingCheck() {}

    static Result<FundingTable, List<Problem>> of(List<FundFile> files) {
        var check = new FundingCheck();
        files.forEach(check::take);
        return check.result();
    }

    /** Where the rows are. */
    static String rowFile(List<FundFile> files) {
        var check = new FundingCheck();
        files.forEach(check::take);
        return check.rows == null ? "" : check.rows.file();
    }

    private void take(FundFile file) {
        Optional<FundingSheet> read = FundingSheet.read(file);
        if (read.isEmpty()) {
            problems.add(new Problem(file.name(), 0, t("fund.problem.text"), t("fund.problem.notText")));
            return;
        }
        FundingSheet sheet = read.get();
        if (sheet.ofRows() && rows == null) {
            rows = sheet;
            malformed(sheet, FundingTable.ROW_HEADER.size(), FundingTable.GROUPS);
        } else if (sheet.ofTotals() && totals == null) {
            totals = sheet;
            malformed(sheet, FundingTable.TOTAL_HEADER.size(), FundingTable.withWhole());
        } else {
            String nearest = sheet.found().size() > 4 ? FundingSheet.ROWS : FundingSheet.TOTALS;
            problems.add(problem(sheet, new WrongHeader(nearest), 1));
        }
    }

    private void malformed(FundingSheet sheet, int columns, Set<String> groups) {
        if (sheet.lines().size() < 2) {
            problems.add(new Problem(sheet.file(), 0, t("fund.problem.rows"), t("fund.problem.empty")));
        }
        for (Line line : sheet.lines().subList(1, sheet.lines().size())) {
            FundingTable.malformed(line, columns, groups)
                    .ifPresent(refusal -> problems.add(problem(sheet, refusal, line.number())));
        }
    }

    private Result<FundingTable, List<Problem>> result() {
        if (rows == null || totals == null) {
            String missing = rows == null ? FundingSheet.ROWS : FundingSheet.TOTALS;
            problems.add(new Problem("–", 0, missing, t("fund.problem.missing")));
            return Result.refused(problems);
        }
        if (!problems.isEmpty()) {
            return Result.refused(problems);
        }
        FundingTable table = FundingTable.of(rows.lines(), totals.lines());
        for (FundingRefusal fault : table.faults()) {
            problems.add(problem(fault instanceof TotalsDisagree ? totals : rows, fault, line(fault)));
        }
        return problems.isEmpty() ? Result.done(table) : Result.refused(problems);
    }

    /** A total's line by its group and year; a missing total is looked for at the first row that needs it. */
    private int line(FundingRefusal fault) {
        return switch (fault) {
            case DuplicateFund(var line, var _, var _) -> line;
            case TotalsDisagree(var group, var year, var _, var _) -> first(totals, 2, group, year);
            case NoTotal(var group, var year) -> first(rows, 4, group, year);
            default -> 0;
        };
    }

    private static int first(@Nullable FundingSheet sheet, int yearColumn, String group, int year) {
        return Optional.ofNullable(sheet).map(FundingSheet::lines).orElse(List.of()).stream()
                .skip(1)
                .filter(line -> group.equals(line.at(0)) || (group.equals(FundingTable.WHOLE) && yearColumn == 4))
                .filter(line -> line.at(yearColumn).equals(String.valueOf(year)))
                .map(Line::number)
                .findFirst()
                .orElse(0);
    }

    private static Problem problem(FundingSheet sheet, FundingRefusal refusal, int line) {
        String file = sheet.file();
        return switch (refusal) {
            case WrongHeader(var expected) -> new Problem(file, line, expected, String.join(";", sheet.found()));
            case Incomplete _ -> new Problem(file, line, t("fund.problem.columns"), cells(sheet, line));
            case UnknownGroup(var _, var group) -> new Problem(file, line, t("fund.problem.group"), group);
            case UnreadableYear(var _, var year) -> new Problem(file, line, t("fund.problem.year"), year);
            case WrongAmount(var _, var amount) -> new Problem(file, line, t("fund.problem.amount"), amount);
            case DuplicateFund(var _, var fund, var year) ->
                new Problem(file, line, t("fund.problem.once"), fund + " " + year);
            case TotalsDisagree(var group, var year, var expected, var found) ->
                new Problem(
                        file,
                        line,
                        t("fund.problem.total", t("fund.group." + group), String.valueOf(year), Formats.euro(expected)),
                        t("fund.problem.sum", Formats.euro(found)));
            case NoTotal(var group, var year) ->
                new Problem(
                        file,
                        line,
                        t("fund.problem.needs", t("fund.group." + group), String.valueOf(year)),
                        t("fund.problem.none"));
            case NoSuchPlanItem(var item) -> new Problem(file, line, t("fund.place.item"), item);
        };
    }

    private static String cells(FundingSheet sheet, int number) {
        return sheet.lines().stream()
                .filter(line -> line.number() == number)
                .map(line -> String.join(";", line.cells()))
                .findFirst()
                .orElse("");
    }
}
