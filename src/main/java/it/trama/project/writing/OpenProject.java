package it.trama.project.writing;

import it.trama.casefile.HeaderView;
import it.trama.casefile.Needs;
import it.trama.casefile.RecordHeaders;
import it.trama.fund.OpenLine;
import it.trama.kernel.NotFound;
import it.trama.project.Pathway;
import it.trama.project.Pathways;
import it.trama.project.Project;
import it.trama.project.ProjectSheets;
import it.trama.project.Projects;
import it.trama.project.document.SheetPage;
import it.trama.trust.Directory;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens one edition of a project with all that its page needs; one audit row. */
@Service
class OpenProject {

    record Opened(
            HeaderView header,
            Pathway pathway,
            Project project,
            Around around,
            List<Project> editions,
            Offered offered,
            Circle circle) {

        List<Needs.Need> needs() {
            return offered.needs();
        }

        Optional<Surroundings.Told> told() {
            return offered.told();
        }
    }

    /** @param needs of the record that no goal answers yet; {@code told} what the person wants, while the text does not say it */
    record Offered(List<Needs.Need> needs, Optional<Surroundings.Told> told) {}

    /**
     * @param service whether the service looks at it: only it brings persons in, asks for signatures, amends and closes
     * @param persons whose project it is
     * @param others  who could be brought in
     */
    record Circle(boolean service, Map<UUID, String> persons, Map<UUID, String> others) {}

    /** @param by who saved last; empty where nobody has since it began */
    record Saved(String by, @Nullable Instant at) {}

    /** @param objections what stands between the text and its signing; {@code saved} who wrote last, for the second of two savers */
    record Around(
            SheetPage sheet,
            List<Directory.Organisation> bodies,
            List<OpenLine> lines,
            List<String> objections,
            List<ProjectSheets.Party> parties,
            Saved saved,
            boolean mayWrite) {}

    private final Projects projects;
    private final DraftRows drafts;
    private final Pathways pathways;
    private final RecordHeaders headers;
    private final WritingTrace trace;
    private final Surroundings surroundings;

    OpenProject(
            Projects projects,
            DraftRows drafts,
            Pathways pathways,
            RecordHeaders headers,
            WritingTrace trace,
            Surroundings surroundings) {
        this.projects = projects;
        this.drafts = drafts;
        this.pathways = pathways;
        this.headers = headers;
        this.trace = trace;
        this.surroundings = surroundings;
    }

    @Transactional
    Opened handle(UUID id) {
        Project project = projects.find(id).orElseThrow(NotFound::new);
        UUID record = project.place().record();
        HeaderView header = headers.of(record, "/cartelle/" + record + "/progetti");
        trace.write("project.opened", header.head());
        var around = surroundings.of(project, drafts.saved(id), trace.mayWrite(project));
        return new Opened(
                header,
                pathways.of(project),
                project,
                around,
                projects.editions(project.named().root()),
                new Offered(
                        surroundings.unanswered(project, trace.mayWrite(project)),
                        surroundings.told(project, trace.mayWrite(project))),
                surroundings.circle(project, trace.mayWrite()));
    }
}
