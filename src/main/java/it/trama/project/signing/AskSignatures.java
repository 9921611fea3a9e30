package it.trama.project.signing;

import it.trama.kernel.NotFound;
import it.trama.kernel.Result;
import it.trama.project.Project;
import it.trama.project.ProjectSheets;
import it.trama.project.Projects;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Freezes the text and asks each party to sign it; asked twice it is asked once. */
@Service
class AskSignatures {

    /** @param version of the text that who asks has seen */
    record Command(UUID project, int version) {}

    private final Projects projects;
    private final ProjectSheets texts;
    private final Freezing freezing;
    private final Projects.Progress progress;
    private final SigningTrace trace;

    AskSignatures(
            Projects projects, ProjectSheets texts, Freezing freezing, Projects.Progress progress, SigningTrace trace) {
        this.projects = projects;
        this.texts = texts;
        this.freezing = freezing;
        this.progress = progress;
        this.trace = trace;
    }

    @Transactional
    Result<UUID, Sheet.Refusal> handle(Command command) {
        Project project = projects.find(command.project()).orElseThrow(NotFound::new);
        trace.requireWriter();
        if (project.state().status() == Project.Status.SIGNING) {
            return Result.done(project.id());
        }
        if (!project.written()) {
            return Result.refused(new Sheet.Refusal.AlreadySigned());
        }
        List<String> objections = texts.objections(project);
        if (!objections.isEmpty()) {
            return Result.refused(new Sheet.Refusal.NotReady(objections));
        }
        freezing.freeze(project, command.version());
        progress.moved(project.id());
        trace.write("project.signing.asked", project);
        return Result.done(project.id());
    }

    /** Opens a text for writing again before all have signed: the sheet is annulled with the signatures on it. */
    @Service
    static class ReopenWriting {

        private final Projects projects;
        private final Sheets sheets;
        private final SignedRows rows;
        private final Projects.Progress progress;
        private final SigningTrace trace;

        ReopenWriting(
                Projects projects, Sheets sheets, SignedRows rows, Projects.Progress progress, SigningTrace trace) {
            this.projects = projects;
            this.sheets = sheets;
            this.rows = rows;
            this.progress = progress;
            this.trace = trace;
        }

        @Transactional
        public void handle(UUID id) {
            Project project = projects.find(id).orElseThrow(NotFound::new);
            trace.requireWriter();
            if (project.state().status() == Project.Status.SIGNING) {
                sheets.ofProject(id).ifPresent(sheet -> sheets.end(sheet.id(), "ANNULLED"));
                rows.reopen(id);
                progress.moved(id);
                trace.write("project.signing.annulled", project);
            }
        }
    }
}
