package it.trama.territory.imports;

import static it.trama.platform.web.Texts.t;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What no line can tell alone: municipalities that do not exist, lines that come twice. */
final class CrossCheck {

    private final Map<String, String> names;
    private final Problems problems;
    private final Map<String, String> seen = new HashMap<>();

    /** @param names of the municipalities that the district has already, by ISTAT code */
    CrossCheck(Map<String, String> names, Problems problems) {
        this.names = new HashMap<>(names);
        this.problems = problems;
    }

    void check(List<Sheet> sheets) {
        sheets.stream()
                .filter(sheet -> sheet.kind() == FileKind.MUNICIPALITIES)
                .flatMap(sheet -> sheet.lines().stream())
                .forEach(line -> names.put(line.cell("istat_code"), line.cell("name")));
        sheets.forEach(this::check);
    }

    private void check(Sheet sheet) {
        for (Sheet.Line line : sheet.lines()) {
            String place = sheet.file() + ":" + line.number();
            String first = seen.putIfAbsent(sheet.kind() + " " + line.key(sheet.kind()), place);
            if (first != null) {
                problems.add(
                        sheet.file(),
                        line.number(),
                        t("territory.import.once"),
                        t("territory.import.twice", line.key(sheet.kind()), first));
            }
            if (sheet.kind().namesMunicipalities()) {
                checkMunicipality(sheet.file(), line);
            }
        }
    }

    private void checkMunicipality(String file, Sheet.Line line) {
        String code = line.cell("istat_code");
        String name = names.get(code);
        if (name == null) {
            problems.add(file, line.number(), t("territory.import.known"), code + " " + line.cell("name"));
        } else if (!name.equalsIgnoreCase(line.cell("name"))) {
            problems.add(file, line.number(), t("territory.import.named", code, name), line.cell("name"));
        }
    }
}
