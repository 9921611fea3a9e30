package it.trama.project.writing;

import it.trama.casefile.Needs;
import it.trama.fund.Budget;
import it.trama.project.Project;
import it.trama.project.ProjectSheets;
import it.trama.trust.Directory;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What a text is written from: bodies under agreement, lines with money left, what is still missing. */
@Component
class Surroundings {

    private final ProjectSheets sheets;
    private final Directory directory;
    private final Budget budget;
    private final Needs needs;
    private final Clock clock;

    Surroundings(ProjectSheets sheets, Directory directory, Budget budget, Needs needs, Clock clock) {
        this.sheets = sheets;
        this.directory = directory;
        this.budget = budget;
        this.needs = needs;
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

    private OpenProject.Saved saved(DraftRows.Saved saved) {
        UUID by = saved.by();
        String name = by == null ? "" : directory.names(List.of(by)).getOrDefault(by, "");
        return new OpenProject.Saved(name, saved.at());
    }
}
