package it.trama.project.document;

import it.trama.kernel.Compartment;
import it.trama.kernel.NotFound;
import it.trama.project.Project;
import it.trama.project.Projects;
import it.trama.trust.Audit;
import it.trama.trust.Documents;
import it.trama.trust.Documents.Document;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The signed document of a project, as it was kept; taking it out of the record is traced. */
@Service
class PrintProject {

    /** @param sha256 of what lies in the store now; the same as {@code signed} where nothing was touched */
    @SuppressWarnings("ArrayRecordComponent") // handed on once, never compared
    record Taken(Document document, byte[] content, String sha256, String signed, String title) {}

    private final Projects projects;
    private final Documents documents;
    private final Audit audit;

    PrintProject(Projects projects, Documents documents, Audit audit) {
        this.projects = projects;
        this.documents = documents;
        this.audit = audit;
    }

    /** @throws NotFound also for a text that is not signed: it has no document yet */
    @Transactional
    Taken handle(UUID id) {
        Project project = projects.find(id).orElseThrow(NotFound::new);
        Project.Kept kept = project.state().kept();
        if (kept == null) {
            throw new NotFound();
        }
        Document document = documents.find(kept.document()).orElseThrow(NotFound::new);
        byte[] content = documents.content(document);
        audit.write(Audit.Entry.of("record.printed", "CASEWORK")
                .about(project.place().person())
                .on(project.place().record())
                .sealedIf(project.place().compartment() == Compartment.SEALED)
                .with(project.named().number()));
        return new Taken(
                document,
                content,
                Keeping.sha256(content),
                kept.sha256(),
                project.outline().title());
    }
}
