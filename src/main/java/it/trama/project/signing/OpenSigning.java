package it.trama.project.signing;

import it.trama.casefile.HeaderView;
import it.trama.casefile.RecordHeaders;
import it.trama.kernel.NotFound;
import it.trama.people.People;
import it.trama.people.Representative;
import it.trama.project.Pathways;
import it.trama.project.Project;
import it.trama.project.ProjectSheets;
import it.trama.project.Projects;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The signatures of one project, for who works on the record: asked, given, missing. */
@Service
class OpenSigning {

    record Opened(
            HeaderView header, Project project, @Nullable Sheet sheet, Around around) {}

    /**
     * @param parties  who would be asked, while none is
     * @param deciding who may sign for the person today
     */
    record Around(
            List<ProjectSheets.Party> parties,
            List<String> objections,
            List<Representative> deciding,
            String signWord,
            boolean mayWrite) {}

    private final Projects projects;
    private final Sheets sheets;
    private final RecordHeaders headers;
    private final SigningTrace trace;
    private final Surroundings surroundings;

    OpenSigning(
            Projects projects, Sheets sheets, RecordHeaders headers, SigningTrace trace, Surroundings surroundings) {
        this.projects = projects;
        this.sheets = sheets;
        this.headers = headers;
        this.trace = trace;
        this.surroundings = surroundings;
    }

    @Transactional
    Opened handle(UUID id) {
        Project project = projects.find(id).orElseThrow(NotFound::new);
        UUID record = project.place().record();
        HeaderView header = headers.of(record, "/cartelle/" + record + "/progetti");
        trace.write("project.opened", project);
        Optional<Sheet> sheet = sheets.ofProject(id);
        boolean open = sheet.filter(s -> s.text().open()).isPresent();
        return new Opened(header, project, sheet.orElse(null), surroundings.of(project, open, trace.mayWrite()));
    }

    /** What signing needs to know beside the sheet. */
    @Component
    static class Surroundings {

        private final Pathways pathways;
        private final ProjectSheets texts;
        private final People people;

        Surroundings(Pathways pathways, ProjectSheets texts, People people) {
            this.pathways = pathways;
            this.texts = texts;
            this.people = people;
        }

        Around of(Project project, boolean open, boolean mayWrite) {
            return new Around(
                    project.written() ? texts.parties(project) : List.of(),
                    project.written() || open ? texts.objections(project) : List.of(),
                    people.representatives(project.place().person()).stream()
                            .filter(Representative::mayAct)
                            .toList(),
                    pathways.of(project).words().sign(),
                    mayWrite);
        }
    }
}
