package it.trama.project.writing;

import static it.trama.platform.web.Texts.t;

import it.trama.casefile.HeaderView;
import it.trama.casefile.RecordHead;
import it.trama.casefile.RecordHeaders;
import it.trama.casefile.RecordSection;
import it.trama.casefile.RecordTab;
import it.trama.kernel.NotFound;
import it.trama.project.Projects;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The projects of a record, its tab "Progetti", for who may work on it; one audit row. */
@Service
class ListProjects implements RecordSection {

    record Listed(HeaderView header, List<Projects.Brief> lines, boolean mayWrite) {}

    private final Projects projects;
    private final DraftRows drafts;
    private final RecordHeaders headers;
    private final WritingTrace trace;

    ListProjects(Projects projects, DraftRows drafts, RecordHeaders headers, WritingTrace trace) {
        this.projects = projects;
        this.drafts = drafts;
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

    @Override
    public int order() {
        return 30;
    }

    @Override
    public Optional<RecordTab> of(RecordHead record) {
        if (!trace.mayRead()) {
            return Optional.empty();
        }
        return drafts.countIfWorking(record.id(), record.compartment())
                .map(count -> new RecordTab(t("project.tab"), "/cartelle/" + record.id() + "/progetti", count));
    }
}
