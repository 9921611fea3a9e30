package it.trama.project.writing;

import it.trama.casefile.RecordHead;
import it.trama.casefile.SocialRecords;
import it.trama.kernel.Compartment;
import it.trama.project.Pathway;
import it.trama.project.Pathways;
import it.trama.project.Project;
import it.trama.project.Projects;
import it.trama.trust.AccessLevel;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Begins a project of a pathway on a record, in the pathway's version of today; sent twice it is begun once. */
@Service
class BeginProject {

    record Command(UUID id, UUID record, String pathway, Project.Outline outline) {}

    private final Projects projects;
    private final DraftRows drafts;
    private final Pathways pathways;
    private final SocialRecords records;
    private final WritingTrace trace;
    private final Projects.Progress progress;

    BeginProject(
            Projects projects,
            DraftRows drafts,
            Pathways pathways,
            SocialRecords records,
            WritingTrace trace,
            Projects.Progress progress) {
        this.projects = projects;
        this.drafts = drafts;
        this.pathways = pathways;
        this.records = records;
        this.trace = trace;
        this.progress = progress;
    }

    @Transactional
    UUID handle(Command command) {
        RecordHead record = records.require(command.record(), AccessLevel.WORK);
        UUID author = trace.writer();
        Pathway pathway = pathways.get(command.pathway());
        if (projects.find(command.id()).isEmpty()) {
            var compartment =
                    record.sealed() ? Compartment.SEALED : pathway.frame().compartment();
            var begun = new DraftRows.Beginning(
                    command.id(), record, compartment, pathway.code(), pathway.version(), records.nextNumber("PR"));
            drafts.add(begun, author, command.outline());
            progress.moved(command.id());
            trace.write("project.drafted", record);
        }
        return command.id();
    }
}
