package it.trama.project.writing;

import it.trama.casefile.HeaderView;
import it.trama.casefile.RecordHeaders;
import it.trama.kernel.NotFound;
import it.trama.project.Projects;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The projects of a record for who may work on it; one audit row. */
@Service
class ListProjects {

    record Listed(HeaderView header, List<Projects.Brief> lines, boolean mayWrite) {}

    private final Projects projects;
    private final RecordHeaders headers;
    private final WritingTrace trace;

    ListProjects(Projects projects, RecordHeaders headers, WritingTrace trace) {
        this.projects = projects;
        this.headers = headers;
        this.trace = trace;
    }

    @Transactional
    Listed handle(UUID record) {
        HeaderView header = headers.of(record, "/cartelle/" + record + "/progetti");
        if (!header.rights().works()) {
            throw new NotFound();
        }
        trace.write("project.opened", header.head());
        return new Listed(header, projects.ofRecord(record), trace.mayWrite());
    }
}
