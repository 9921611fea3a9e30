package it.trama.project.version;

import it.trama.casefile.HeaderView;
import it.trama.casefile.RecordHeaders;
import it.trama.kernel.NotFound;
import it.trama.project.Outcomes;
import it.trama.project.Project;
import it.trama.project.ProjectSheets;
import it.trama.project.Projects;
import it.trama.project.document.SheetPage;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Two editions of one project: the one asked for and the one before it, unless others are chosen. */
@Service
class CompareEditions {

    record Compared(HeaderView header, List<Project> editions, Side before, Side after) {}

    record Side(Project edition, SheetPage sheet) {}

    private final Projects projects;
    private final ProjectSheets sheets;
    private final RecordHeaders headers;
    private final VersionTrace trace;

    CompareEditions(Projects projects, ProjectSheets sheets, RecordHeaders headers, VersionTrace trace) {
        this.projects = projects;
        this.sheets = sheets;
        this.headers = headers;
        this.trace = trace;
    }

    @Transactional
    Compared handle(UUID id, Optional<UUID> before, Optional<UUID> after) {
        Project asked = trace.find(id);
        List<Project> editions = projects.editions(asked.named().root());
        Project last = pick(editions, after).orElse(editions.getLast());
        Project first = pick(editions, before).orElse(editions.get(Math.max(0, editions.indexOf(last) - 1)));
        UUID record = asked.place().record();
        HeaderView header = headers.of(record, "/cartelle/" + record + "/progetti");
        trace.write("project.opened", asked);
        return new Compared(header, editions, new Side(first, sheets.of(first)), new Side(last, sheets.of(last)));
    }

    private static Optional<Project> pick(List<Project> editions, Optional<UUID> id) {
        return id.map(wanted -> editions.stream()
                .filter(edition -> edition.id().equals(wanted))
                .findFirst()
                .orElseThrow(NotFound::new));
    }

    /** The header that the forms of an amendment and of closing stand under. */
    @Service
    static class Heading {

        private final RecordHeaders headers;
        private final Outcomes outcomes;
        private final VersionTrace trace;

        Heading(RecordHeaders headers, Outcomes outcomes, VersionTrace trace) {
            this.headers = headers;
            this.outcomes = outcomes;
            this.trace = trace;
        }

        /** @param outcome what the last signed review found */
        record Found(HeaderView header, Project project, Optional<Outcomes.Outcome> outcome) {}

        @Transactional
        public Found handle(UUID id) {
            Project project = trace.forWriting(id);
            UUID record = project.place().record();
            HeaderView header = headers.of(record, "/cartelle/" + record + "/progetti");
            trace.write("project.opened", project);
            return new Found(header, project, outcomes.last(project.named().root()));
        }
    }
}
