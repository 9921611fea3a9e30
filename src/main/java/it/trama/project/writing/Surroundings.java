package it.trama.project.writing;

import static it.trama.platform.web.Texts.t;

import it.trama.assessment.Answers;
import it.trama.assessment.SignedSheet;
import it.trama.assessment.SignedSheets;
import it.trama.casefile.Needs;
import it.trama.fund.Budget;
import it.trama.project.Project;
import it.trama.project.ProjectSheets;
import it.trama.trust.Directory;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What a text is written from: bodies under agreement, lines with money left, what is still missing. */
@Component
class Surroundings {

    /** The sheet in which the person says what they want; its keys are those of {@code resources/instruments}. */
    private static final String EXPECTATIONS = "expectations";

    private static final int MATTERS_MOST = 3;
    private static final int MOST_WISHES = 30;

    /** What the person said in a signed sheet, in the words of the story. */
    record Told(UUID sheet, LocalDate day, String wishes, String priorities) {}

    private final ProjectSheets sheets;
    private final Directory directory;
    private final Budget budget;
    private final Needs needs;
    private final SignedSheets signed;
    private final Clock clock;

    Surroundings(
            ProjectSheets sheets, Directory directory, Budget budget, Needs needs, SignedSheets signed, Clock clock) {
        this.sheets = sheets;
        this.directory = directory;
        this.budget = budget;
        this.needs = needs;
        this.signed = signed;
        this.clock = clock;
    }

    OpenProject.Around of(Project project, DraftRows.Saved saved, boolean mayWrite) {
        boolean writes = mayWrite && project.written();
        return new OpenProject.Around(
                sheets.of(project),
                writes ? directory.organisationsUnderAgreement() : List.of(),
                writes ? budget.openLines(LocalDate.now(clock).getYear()) : List.of(),
                project.written() ? sheets.objections(project) : List.of(),
                project.written() ? sheets.parties(project) : List.of(),
                saved(saved),
                mayWrite);
    }

    /** Whose project it is, and who lives with the first of them and could be brought in. */
    OpenProject.Circle circle(Project project, boolean service) {
        return new OpenProject.Circle(
                service, sheets.persons(project), service && project.written() ? sheets.household(project) : Map.of());
    }

    /** Needs of the record that no goal of the text answers yet. */
    List<Needs.Need> unanswered(Project project, boolean mayWrite) {
        if (!mayWrite || !project.written()) {
            return List.of();
        }
        Set<String> answered =
                project.parts().goals().stream().map(goal -> goal.aim().need()).collect(Collectors.toSet());
        return needs.open(project.place().record()).stream()
                .filter(need -> !answered.contains(need.problem()))
                .toList();
    }

    /** The newest that was signed; while the text has no wishes yet. */
    Optional<Told> told(Project project, boolean mayWrite) {
        boolean open = mayWrite
                && project.written()
                && project.outline().story().wishes().isEmpty();
        return open ? told(project.place().record()) : Optional.empty();
    }

    Optional<Told> told(UUID record) {
        return signed.of(record, EXPECTATIONS).stream()
                .findFirst()
                .map(Surroundings::told)
                .filter(t -> !t.wishes().isEmpty());
    }

    private static Told told(SignedSheet sheet) {
        Answers answers = sheet.answers();
        var wishes = new ArrayList<String>();
        var first = new ArrayList<String>();
        for (int row = 0; row < MOST_WISHES; row++) {
            String what = said(answers, "wish." + row + ".what");
            if (what.isEmpty()) {
                continue;
            }
            String with = said(answers, "wish." + row + ".with");
            wishes.add(with.isEmpty() ? what : t("project.wishes.told.with", what, with));
            if (said(answers, "wish." + row + ".matter").equals(Integer.toString(MATTERS_MOST))) {
                first.add(what);
            }
        }
        add(wishes, "project.wishes.told.where", said(answers, "where"));
        add(wishes, "project.wishes.told.not", said(answers, "not"));
        return new Told(sheet.id(), sheet.day(), String.join("\n", wishes), String.join("\n", first));
    }

    private static void add(List<String> wishes, String text, String said) {
        if (!said.isEmpty()) {
            wishes.add(t(text, said));
        }
    }

    private static String said(Answers answers, String key) {
        String value = answers.get(key);
        return value == null ? "" : value.strip();
    }

    private OpenProject.Saved saved(DraftRows.Saved saved) {
        UUID by = saved.by();
        String name = by == null ? "" : directory.names(List.of(by)).getOrDefault(by, "");
        return new OpenProject.Saved(name, saved.at());
    }
}
