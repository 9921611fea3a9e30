package it.trama.fund.load;

import it.trama.fund.FundingRefusal;
import it.trama.fund.FundingRefusal.DuplicateFund;
import it.trama.fund.FundingRefusal.Incomplete;
import it.trama.fund.FundingRefusal.NoTotal;
import it.trama.fund.FundingRefusal.TotalsDisagree;
import it.trama.fund.FundingRefusal.UnknownGroup;
import it.trama.fund.FundingRefusal.UnreadableYear;
import it.trama.fund.FundingRefusal.WrongAmount;
import it.trama.fund.FundingRefusal.WrongHeader;
import it.trama.fund.load.CsvLines.Line;
import it.trama.kernel.Money;
import it.trama.kernel.Result;
import java.io.Reader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The document's table of funds with its printed totals; taken only when the rows add up to them, group by group and year by year. */
record FundingTable(List<Row> rows, List<Total> totals) {

    record Row(int line, String group, String fund, String name, String marker, int year, Money amount) {}

    /** @param group one of the groups, or {@code total} for the whole year */
    record Total(String group, int year, Money amount) {}

    static final String WHOLE = "total";
    static final Set<String> GROUPS = Set.of("state_regional", "associated_management", "project");
    static final List<String> ROW_HEADER = List.of("group", "fund_code", "fund", "marker", "year", "amount_eur");
    static final List<String> TOTAL_HEADER = List.of("group", "label", "year", "amount_eur");
    private static final Pattern YEAR = Pattern.compile("(19|20)\\d{2}");
    private static final Pattern AMOUNT = Pattern.compile("\\d{1,12}(\\.\\d{1,2})?");

    FundingTable {
        rows = List.copyOf(rows);
        totals = List.copyOf(totals);
    }

    static Result<FundingTable, FundingRefusal> read(Reader rowFile, Reader totalFile) {
        List<Line> rowLines = CsvLines.read(rowFile);
        List<Line> totalLines = CsvLines.read(totalFile);
        Optional<FundingRefusal> wrong =
                malformed(rowLines, ROW_HEADER, GROUPS).or(() -> malformed(totalLines, TOTAL_HEADER, withWhole()));
        if (wrong.isPresent()) {
            return Result.refused(wrong.get());
        }
        FundingTable table = of(rowLines, totalLines);
        return table.faults().stream()
                .findFirst()
                .map(Result::<FundingTable, FundingRefusal>refused)
                .orElseGet(() -> Result.done(table));
    }

    /** Of lines that are each well formed. */
    static FundingTable of(List<Line> rowLines, List<Line> totalLines) {
        return new FundingTable(
                rowLines.stream().skip(1).map(FundingTable::row).toList(),
                totalLines.stream().skip(1).map(FundingTable::total).toList());
    }

    /** Two amounts of one fund and year, and totals that the rows do not give. */
    List<FundingRefusal> faults() {
        var faults = new ArrayList<>(duplicates());
        faults.addAll(disagreements());
        return faults;
    }

    static Set<String> withWhole() {
        var all = new HashSet<>(GROUPS);
        all.add(WHOLE);
        return all;
    }

    /** In both files the group comes first, the name third or second, year and amount last. */
    private static Optional<FundingRefusal> malformed(List<Line> lines, List<String> header, Set<String> groups) {
        if (lines.size() < 2 || !lines.getFirst().cells().equals(header)) {
            return Optional.of(new WrongHeader(String.join(",", header)));
        }
        return lines.stream()
                .skip(1)
                .flatMap(line -> malformed(line, header.size(), groups).stream())
                .findFirst();
    }

    static Optional<FundingRefusal> malformed(Line line, int columns, Set<String> groups) {
        if (line.cells().size() != columns
                || line.at(1).isEmpty()
                || (columns == 6 && line.at(2).isEmpty())) {
            return Optional.of(new Incomplete(line.number()));
        }
        if (!groups.contains(line.at(0))) {
            return Optional.of(new UnknownGroup(line.number(), line.at(0)));
        }
        if (!YEAR.matcher(line.at(columns - 2)).matches()) {
            return Optional.of(new UnreadableYear(line.number(), line.at(columns - 2)));
        }
        return AMOUNT.matcher(line.at(columns - 1)).matches()
                ? Optional.empty()
                : Optional.of(new WrongAmount(line.number(), line.at(columns - 1)));
    }

    private static Row row(Line line) {
        return new Row(
                line.number(),
                line.at(0),
                line.at(1),
                line.at(2),
                line.at(3),
                Integer.parseInt(line.at(4)),
                Money.of(line.at(5)));
    }

    private static Total total(Line line) {
        return new Total(line.at(0), Integer.parseInt(line.at(2)), Money.of(line.at(3)));
    }

    private List<FundingRefusal> duplicates() {
        var met = new HashSet<String>();
        return rows.stream()
                .filter(row -> !met.add(row.fund() + " " + row.year()))
                .<FundingRefusal>map(row -> new DuplicateFund(row.line(), row.fund(), row.year()))
                .toList();
    }

    private List<FundingRefusal> disagreements() {
        var wrong = new LinkedHashSet<FundingRefusal>();
        for (Total total : totals) {
            Money found = sum(total.group(), total.year());
            if (!found.equals(total.amount())) {
                wrong.add(new TotalsDisagree(total.group(), total.year(), total.amount(), found));
            }
        }
        for (Row row : rows) {
            for (String group : List.of(row.group(), WHOLE)) {
                if (totals.stream().noneMatch(total -> total.group().equals(group) && total.year() == row.year())) {
                    wrong.add(new NoTotal(group, row.year()));
                }
            }
        }
        return List.copyOf(wrong);
    }

    private Money sum(String group, int year) {
        return rows.stream()
                .filter(row -> row.year() == year && (group.equals(WHOLE) || group.equals(row.group())))
                .map(Row::amount)
                .reduce(Money.ZERO, Money::plus);
    }
}
