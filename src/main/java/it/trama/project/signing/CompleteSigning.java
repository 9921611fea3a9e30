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

/** When all have signed: completes the signing, on the mandate of who asked. Until then nothing. Decided before anything is written. */
@Service
class CompleteSigning {

    private final Projects projects;
    private final ProjectSheets texts;
    private final Sheets sheets;
    private final Completion completion;

    CompleteSigning(Projects projects, ProjectSheets texts, Sheets sheets, Completion completion) {
        this.projects = projects;
        this.texts = texts;
        this.sheets = sheets;
        this.completion = completion;
    }

    /** Answers whether it is signed by all now. */
    @Transactional
    Result<Boolean, Sheet.Refusal> handle(UUID id) {
        Project project = projects.find(id).orElseThrow(NotFound::new);
        Sheet sheet = sheets.ofProject(id).orElseThrow(NotFound::new);
        if (!sheet.text().open() || !sheet.complete()) {
            return Result.done(project.inForce());
        }
        List<String> objections = texts.objections(project);
        if (!objections.isEmpty()) {
            return Result.refused(new Sheet.Refusal.NotReady(objections));
        }
        completion.finish(project, sheet);
        return Result.done(true);
    }
}
