package it.trama.plan.load;

import it.trama.kernel.Result;
import it.trama.plan.PlanItem;
import it.trama.plan.PlanRefusal;
import it.trama.plan.PlanRefusal.Cycle;
import it.trama.plan.PlanRefusal.DuplicateCode;
import it.trama.plan.PlanRefusal.Incomplete;
import it.trama.plan.PlanRefusal.MissingParent;
import it.trama.plan.PlanRefusal.UnknownArea;
import it.trama.plan.PlanRefusal.UnknownKind;
import it.trama.plan.PlanRefusal.WrongHeader;
import it.trama.platform.web.Texts;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads {@code code,area,kind,parent_code,title,section} and takes it whole or not at all. */
final class PlanTable {

    static final List<String> HEADER = List.of("code", "area", "kind", "parent_code", "title", "section");

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setIgnoreEmptyLines(true).get();

    private record Line(int number, PlanItem item) {}

    private PlanTable() {}

    static Result<List<PlanItem>, PlanRefusal> read(Reader file) {
        try (CSVParser parser = FORMAT.parse(file)) {
            var lines = new ArrayList<Line>();
            for (CSVRecord row : parser) {
                int number = (int) parser.getCurrentLineNumber();
                Optional<PlanRefusal> wrong = row.getRecordNumber() == 1 ? header(row) : shape(row, number);
                if (wrong.isPresent()) {
                    return Result.refused(wrong.get());
                }
                if (row.getRecordNumber() > 1) {
                    lines.add(new Line(number, item(row)));
                }
            }
            return lines.isEmpty() ? Result.refused(new WrongHeader(String.join(",", HEADER))) : checked(lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<PlanRefusal> header(CSVRecord row) {
        return row.toList().equals(HEADER) ? Optional.empty() : Optional.of(new WrongHeader(String.join(",", HEADER)));
    }

    /** Area and kind must have a name on the screen: a code alone says nothing to who reads. */
    private static Optional<PlanRefusal> shape(CSVRecord row, int number) {
        if (row.size() != HEADER.size()
                || row.get(0).isBlank()
                || row.get(4).isBlank()
                || row.get(5).isBlank()) {
            return Optional.of(new Incomplete(number));
        }
        if (!Texts.has("plan.area." + row.get(1))) {
            return Optional.of(new UnknownArea(number, row.get(1)));
        }
        if (!Texts.has("plan.kind." + row.get(2))) {
            return Optional.of(new UnknownKind(number, row.get(2)));
        }
        return Optional.empty();
    }

    private static PlanItem item(CSVRecord row) {
        String parent = row.get(3).strip();
        return new PlanItem(
                row.get(0).strip(),
                row.get(1),
                row.get(2),
                parent.isEmpty() ? null : parent,
                row.get(4).strip(),
                row.get(5).strip());
    }

    private static Result<List<PlanItem>, PlanRefusal> checked(List<Line> lines) {
        Map<String, PlanItem> byCode = new HashMap<>();
        for (Line line : lines) {
            if (byCode.putIfAbsent(line.item.code(), line.item) != null) {
                return Result.refused(new DuplicateCode(line.number, line.item.code()));
            }
        }
        for (Line line : lines) {
            String parent = line.item.parentCode();
            if (parent != null && !byCode.containsKey(parent)) {
                return Result.refused(new MissingParent(line.number, parent));
            }
        }
        for (Line line : lines) {
            if (isUnderItself(line.item, byCode)) {
                return Result.refused(new Cycle(line.number, line.item.code()));
            }
        }
        return Result.done(lines.stream().map(Line::item).toList());
    }

    private static boolean isUnderItself(PlanItem item, Map<String, PlanItem> byCode) {
        var met = new HashSet<String>();
        for (PlanItem at = item; at != null; at = at.parentCode() == null ? null : byCode.get(at.parentCode())) {
            if (!met.add(at.code())) {
                return true;
            }
        }
        return false;
    }
}
