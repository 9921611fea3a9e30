package it.trama.project.writing;

import it.trama.casefile.RecordHead;
import it.trama.casefile.SocialRecords;
import it.trama.kernel.Compartment;
import it.trama.project.Pathway;
import it.trama.project.Pathways;
import it.trama.project.Project;
import it.trama.project.Projects;
import it.trama.trust.AccessLevel;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Begins a project of a pathway on a record, in the pathway's version of today; sent twice it is begun once. */
@Service
class BeginProject {

    record Command(UUID id, UUID record, String pathway, Project.Outline outline) {}

    private final Projects projects;
    private final Projects.Starting starting;
    private final SocialRecords records;
    private final WritingTrace trace;

    BeginProject(Projects projects, Projects.Starting starting, SocialRecords records, WritingTrace trace) {
        this.projects = projects;
        this.starting = starting;
        this.records = records;
        this.trace = trace;
    }

    @Transactional
    UUID handle(Command command) {
        RecordHead record = records.require(command.record(), AccessLevel.WORK);
        UUID author = trace.writer();
        if (projects.find(command.id()).isEmpty()) {
            starting.start(new Projects.NewProject(
                    command.id(), record, command.pathway(), author, command.outline(), List.of()));
            trace.write("project.drafted", record);
        }
        return command.id();
    }

    /** The beginning itself, here and for what was agreed elsewhere. */
    @Component
    static class Beginnings implements Projects.Starting {

        private final Projects projects;
        private final DraftRows drafts;
        private final PartRows parts;
        private final Pathways pathways;
        private final SocialRecords records;
        private final Projects.Progress progress;

        Beginnings(
                Projects projects,
                DraftRows drafts,
                PartRows parts,
                Pathways pathways,
                SocialRecords records,
                Projects.Progress progress) {
            this.projects = projects;
            this.drafts = drafts;
            this.parts = parts;
            this.pathways = pathways;
            this.records = records;
            this.progress = progress;
        }

        @Override
        public void start(Projects.NewProject wanted) {
            RecordHead record = wanted.record();
            Pathway pathway = pathways.get(wanted.pathway());
            var compartment =
                    record.sealed() ? Compartment.SEALED : pathway.frame().compartment();
            var begun = new DraftRows.Beginning(
                    wanted.id(), record, compartment, pathway.code(), pathway.version(), records.nextNumber("PR"));
            drafts.add(begun, wanted.author(), wanted.outline());
            if (!wanted.undertakings().isEmpty()) {
                Project project = projects.find(wanted.id()).orElseThrow();
                wanted.undertakings().forEach(undertaking -> parts.put(project, undertaking));
            }
            progress.moved(wanted.id());
        }
    }
}
