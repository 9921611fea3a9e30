package it.trama.plan.load;

import static it.trama.platform.web.Texts.t;

import it.trama.plan.PlanItem;
import it.trama.plan.load.PlanSheet.Line;
import it.trama.plan.load.PlanSheet.Outcome;
import it.trama.platform.web.Texts;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads the lines of a plan, or of the outcomes of one, and says all that is wrong with each. */
final class PlanTable {

    static final List<String> ITEMS = List.of("code", "area", "kind", "parent_code", "title", "section");
    static final List<String> OUTCOMES = List.of("code", "area", "objective", "outcome", "section");

    /** Capitals: no item may be called like a page. */
    private static final Pattern CODE = Pattern.compile("[A-Z0-9][A-Z0-9.-]{0,29}");

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setIgnoreEmptyLines(true).get();

    private final PlanProblems problems;
    private final List<Line> lines = new ArrayList<>();
    private final List<Outcome> outcomes = new ArrayList<>();

    private PlanTable(PlanProblems problems) {
        this.problems = problems;
    }

    static PlanSheet read(PlanFile file, PlanProblems problems) {
        var table = new PlanTable(problems);
        table.read(file.text());
        return table.outcomes.isEmpty() ? PlanSheet.ofLines(table.lines) : PlanSheet.ofOutcomes(table.outcomes);
    }

    private void read(String text) {
        try (CSVParser parser = FORMAT.parse(new StringReader(text))) {
            List<String> header = List.of();
            for (CSVRecord row : parser) {
                if (row.getRecordNumber() == 1) {
                    header = row.toList();
                    if (!header.equals(ITEMS) && !header.equals(OUTCOMES)) {
                        problems.add(1, header(), String.join(",", header));
                        return;
                    }
                } else {
                    line(row, (int) parser.getCurrentLineNumber(), header);
                }
            }
            if (lines.isEmpty() && outcomes.isEmpty() && !problems.any()) {
                problems.add(1, header.isEmpty() ? header() : t("plan.import.lines"), t("plan.import.nothing"));
            }
        } catch (UncheckedIOException e) {
            problems.add(lines.size() + 2, t("plan.import.csv"), t("plan.import.openQuote"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String header() {
        return String.join(",", ITEMS);
    }

    private void line(CSVRecord row, int number, List<String> header) {
        if (row.size() != header.size()) {
            problems.add(number, t("plan.import.columns", header.size()), t("plan.import.columns", row.size()));
            return;
        }
        String code = row.get(0).strip();
        if (!CODE.matcher(code).matches()) {
            problems.add(number, t("plan.import.code"), found(code));
        }
        known(number, "area", row.get(1));
        filled(row, number, header);
        if (header.equals(OUTCOMES)) {
            outcomes.add(new Outcome(code, row.get(1), cell(row, 2), cell(row, 3), cell(row, 4)));
            return;
        }
        known(number, "kind", row.get(2));
        String parent = cell(row, 3);
        lines.add(new Line(
                number,
                new PlanItem(
                        code, row.get(1), row.get(2), parent.isEmpty() ? null : parent, cell(row, 4), cell(row, 5))));
    }

    private static String cell(CSVRecord row, int column) {
        return row.get(column).strip();
    }

    /** Area and kind must have a name on the screen: a code alone says nothing to who reads. */
    private void known(int number, String what, String value) {
        if (!Texts.has("plan." + what + "." + value)) {
            problems.add(number, t("plan.import." + what), found(value));
        }
    }

    private void filled(CSVRecord row, int number, List<String> header) {
        for (String column : List.of("title", "objective", "outcome", "section")) {
            int at = header.indexOf(column);
            if (at >= 0 && row.get(at).isBlank()) {
                problems.add(number, t("plan.import.filled", column), t("plan.import.nothing"));
            }
        }
    }

    private static String found(String text) {
        return text.isBlank() ? t("plan.import.nothing") : text;
    }

    /** No code twice. */
    static void codesOnce(List<Line> lines, PlanProblems problems) {
        var seen = new HashSet<String>();
        lines.stream()
                .filter(line -> !seen.add(line.item().code()))
                .forEach(line -> problems.add(
                        line.number(),
                        t("plan.import.once"),
                        t("plan.import.twice", line.item().code())));
    }
}
