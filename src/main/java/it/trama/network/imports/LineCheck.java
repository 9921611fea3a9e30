package it.trama.network.imports;

import static it.trama.platform.web.Texts.t;

import it.trama.network.ItalianNumbers;
import it.trama.network.ResourceWords;
import it.trama.network.WeeklyHours;
import it.trama.network.imports.Sheet.Line;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** What each cell must be; the texts say it to who sent the file. */
final class LineCheck {

    private static final Set<String> SECTIONS =
            Set.of("", "ODV", "APS", "PHILANTHROPIC", "SOCIAL_ENTERPRISE", "NETWORK", "MUTUAL_AID", "OTHER");

    /** What the district knows already, and what the files bring. */
    record Known(Set<String> bodies, Set<String> bodyKinds, Set<String> facilityKinds, Set<String> towns) {}

    private final Known known;
    private final List<Problem> problems;
    private final Map<String, String> seen = new HashMap<>();

    LineCheck(Known known, List<Problem> problems) {
        this.known = known;
        this.problems = problems;
    }

    void check(Sheet sheet) {
        for (Line line : sheet.lines()) {
            String key = sheet.kind() + " " + line.cell("code");
            String first = seen.putIfAbsent(key, sheet.file() + ":" + line.number());
            if (first != null) {
                problems.add(new Problem(
                        sheet.file(),
                        line.number(),
                        t("network.import.once"),
                        t("network.import.twice", line.cell("code"), first)));
            }
            switch (sheet.kind()) {
                case BODIES -> body(sheet.file(), line);
                case FACILITIES -> facility(sheet.file(), line);
            }
        }
    }

    private void body(String file, Line line) {
        cell(file, line, "code", text -> text.matches("[a-z0-9]+(-[a-z0-9]+)*"));
        cell(file, line, "name", text -> text.matches(".{1,200}"));
        cell(file, line, "kind", known.bodyKinds::contains);
        cell(file, line, "tax_code", text -> text.isEmpty() || ItalianNumbers.isTaxCode(text));
        cell(file, line, "vat_number", text -> text.isEmpty() || ItalianNumbers.isVat(text));
        cell(file, line, "runts_section", SECTIONS::contains);
        boolean registered = !line.cell("runts_section").isEmpty();
        cell(file, line, "runts_number", text -> registered != text.isEmpty());
        cell(file, line, "runts_checked", text -> registered ? isDate(text) : text.isEmpty());
        cell(file, line, "website", text -> text.isEmpty() || text.matches("https?://\\S+\\.\\S+"));
    }

    private void facility(String file, Line line) {
        cell(file, line, "code", text -> text.matches("[a-zA-Z0-9]+([-_.][a-zA-Z0-9]+)*"));
        cell(file, line, "body", known.bodies::contains);
        cell(file, line, "name", text -> text.matches(".{1,200}"));
        cell(file, line, "kind", known.facilityKinds::contains);
        cell(file, line, "municipality", known.towns::contains);
        cell(file, line, "places", text -> text.matches("[0-9]{1,5}"));
        cell(file, line, "audiences", text -> among(text, ResourceWords.AUDIENCES));
        cell(file, line, "languages", text -> among(text, ResourceWords.LANGUAGES));
        cell(file, line, "accessibility", text -> among(text, ResourceWords.ACCESSIBILITY));
        cell(
                file,
                line,
                "opening",
                text -> text.equals("sempre") || WeeklyHours.read(text).isPresent());
        boolean authorised = !line.cell("authorisation").isEmpty();
        cell(file, line, "authorised_from", text -> authorised ? isDate(text) : text.isEmpty());
        boolean accredited = !line.cell("accreditation").isEmpty();
        cell(file, line, "accredited_from", text -> accredited ? isDate(text) : text.isEmpty());
        cell(
                file,
                line,
                "accredited_to",
                text -> text.isEmpty() || (accredited && isAfter(text, line.cell("accredited_from"))));
    }

    private void cell(String file, Line line, String column, Predicate<String> right) {
        String text = line.cell(column);
        if (!right.test(text)) {
            problems.add(new Problem(
                    file,
                    line.number(),
                    t("network.import.cell", column, t("network.import.expected." + column)),
                    Sheet.said(text)));
        }
    }

    static List<String> parts(String text) {
        return Arrays.stream(text.split("\\|", -1))
                .filter(part -> !part.isEmpty())
                .toList();
    }

    private static boolean among(String text, List<String> codes) {
        return codes.containsAll(parts(text));
    }

    private static boolean isAfter(String text, String from) {
        return isDate(text) && isDate(from) && LocalDate.parse(text).isAfter(LocalDate.parse(from));
    }

    private static boolean isDate(String text) {
        try {
            return LocalDate.parse(text).getYear() > 1860;
        } catch (DateTimeException e) {
            return false;
        }
    }
}
