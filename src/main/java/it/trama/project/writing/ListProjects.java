package it.trama.project.writing;

import it.trama.casefile.HeaderView;
import it.trama.casefile.RecordHeaders;
import it.trama.kernel.NotFound;
import it.trama.project.Projects;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The projects of a record for who may work on it; one audit row. */
@Service
class ListProjects {

    record Listed(HeaderView header, List<Projects.Brief> lines, boolean mayWrite) {}

    /** The form that begins one. */
    record ToBegin(UUID record) {}

    record Begun(Listed listed, Optional<Surroundings.Told> told) {}

    private final Projects projects;
    private final RecordHeaders headers;
    private final WritingTrace trace;
    private final Surroundings surroundings;

    ListProjects(Projects projects, RecordHeaders headers, WritingTrace trace, Surroundings surroundings) {
        this.projects = projects;
        this.headers = headers;
        this.trace = trace;
        this.surroundings = surroundings;
    }

    @Transactional
    Listed handle(UUID record) {
        return listed(record);
    }

    /** With what the person has said they want. */
    @Transactional
    Begun handle(ToBegin asked) {
        Listed listed = listed(asked.record());
        if (!listed.mayWrite()) {
            throw new NotFound();
        }
        return new Begun(listed, surroundings.told(asked.record()));
    }

    private Listed listed(UUID record) {
        HeaderView header = headers.of(record, "/cartelle/" + record + "/progetti");
        if (!header.rights().works()) {
            throw new NotFound();
        }
        trace.write("project.opened", header.head());
        return new Listed(header, projects.ofRecord(record), trace.mayWrite());
    }
}
