package it.trama.accreditation.application;

import it.trama.accreditation.Desk;
import it.trama.accreditation.application.Applications.Application;
import it.trama.accreditation.application.Dossiers.Dossier;
import it.trama.accreditation.application.Papers.Paper;
import it.trama.kernel.NotFound;
import java.io.InputStream;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** One application, or one of its documents; for the body itself and, once it is sent, for the office. */
@Service
class ReadApplication {

    record Handed(Paper paper, InputStream content) {}

    private final Applications applications;
    private final Papers papers;
    private final Dossiers dossiers;
    private final Desk desk;

    ReadApplication(Applications applications, Papers papers, Dossiers dossiers, Desk desk) {
        this.applications = applications;
        this.papers = papers;
        this.dossiers = dossiers;
        this.desk = desk;
    }

    @Transactional
    public Dossier handle(UUID id) {
        Application application = applications.find(id).orElseThrow(NotFound::new);
        desk.write("accreditation.application.opened", "");
        return dossiers.of(application);
    }

    /** Read piece by piece while it goes out; who asks closes it. */
    @Transactional
    public Handed handle(UUID id, UUID paper) {
        Paper found = papers.find(id, paper).orElseThrow(NotFound::new);
        desk.write("accreditation.paper.taken", "");
        return new Handed(found, papers.open(paper));
    }
}
