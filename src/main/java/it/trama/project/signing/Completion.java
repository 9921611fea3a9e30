package it.trama.project.signing;

import it.trama.project.Continuity;
import it.trama.project.Project;
import it.trama.project.ProjectSheets;
import it.trama.project.Projects;
import java.time.Clock;
import java.util.Optional;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/** What the last signature does, in one transaction: the text is printed and kept, money moves, whoever gives something is told. */
@Component
class Completion {

    private final Projects projects;
    private final ProjectSheets sheets;
    private final SignedPrint print;
    private final SigningMoney money;
    private final Announcement announcement;
    private final Ending ending;

    Completion(
            Projects projects,
            ProjectSheets sheets,
            SignedPrint print,
            SigningMoney money,
            Announcement announcement,
            Ending ending) {
        this.projects = projects;
        this.sheets = sheets;
        this.print = print;
        this.money = money;
        this.announcement = announcement;
        this.ending = ending;
    }

    void finish(Project project, Sheet sheet) {
        Project.Kept kept = sheets.keep(project, print.of(project, sheet));
        Optional<Continuity> continuity = Optional.ofNullable(project.named().amends())
                .flatMap(projects::find)
                .map(b -> new Continuity(b, project));
        var commitments = money.move(project, continuity);
        ending.signed(project, sheet, kept);
        announcement.signed(project, continuity, commitments);
    }

    /** Moves the project itself on: signed, and the edition before it amended. */
    @Component
    static class Ending {

        private final SignedRows rows;
        private final Sheets sheets;
        private final Projects.Progress progress;
        private final Clock clock;

        Ending(SignedRows rows, Sheets sheets, Projects.Progress progress, Clock clock) {
            this.rows = rows;
            this.sheets = sheets;
            this.progress = progress;
            this.clock = clock;
        }

        void signed(Project project, Sheet sheet, Project.Kept kept) {
            if (!rows.sign(project.id(), clock.instant(), kept)) {
                throw new OptimisticLockingFailureException("project " + project.id());
            }
            if (project.named().amends() != null) {
                rows.amended(project.named().amends());
            }
            sheets.end(sheet.id(), "COMPLETED");
            progress.moved(project.id());
        }
    }
}
