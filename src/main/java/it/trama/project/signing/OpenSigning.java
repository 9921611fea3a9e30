package it.trama.project.signing;

import it.trama.casefile.HeaderView;
import it.trama.casefile.RecordHeaders;
import it.trama.kernel.NotFound;
import it.trama.project.Pathways;
import it.trama.project.Project;
import it.trama.project.ProjectSheets;
import it.trama.project.Projects;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The signatures of one project, for who works on the record: asked, given, missing. */
@Service
class OpenSigning {

    /** @param parties who would be asked, while none is */
    record Opened(
            HeaderView header,
            Project project,
            @Nullable Sheet sheet,
            List<ProjectSheets.Party> parties,
            List<String> objections,
            String signWord,
            boolean mayWrite) {}

    private final Projects projects;
    private final Pathways pathways;
    private final ProjectSheets texts;
    private final Sheets sheets;
    private final RecordHeaders headers;
    private final SigningTrace trace;

    OpenSigning(
            Projects projects,
            Pathways pathways,
            ProjectSheets texts,
            Sheets sheets,
            RecordHeaders headers,
            SigningTrace trace) {
        this.projects = projects;
        this.pathways = pathways;
        this.texts = texts;
        this.sheets = sheets;
        this.headers = headers;
        this.trace = trace;
    }

    @Transactional
    Opened handle(UUID id) {
        Project project = projects.find(id).orElseThrow(NotFound::new);
        UUID record = project.place().record();
        HeaderView header = headers.of(record, "/cartelle/" + record + "/progetti");
        trace.write("project.opened", project);
        Optional<Sheet> sheet = sheets.ofProject(id);
        boolean open = sheet.filter(s -> s.text().open()).isPresent();
        return new Opened(
                header,
                project,
                sheet.orElse(null),
                project.written() ? texts.parties(project) : List.of(),
                project.written() || open ? texts.objections(project) : List.of(),
                pathways.of(project).words().sign(),
                trace.mayWrite());
    }
}
