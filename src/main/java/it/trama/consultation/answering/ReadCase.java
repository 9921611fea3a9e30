package it.trama.consultation.answering;

import it.trama.consultation.Consultation;
import it.trama.consultation.Consultations;
import it.trama.consultation.Dossier;
import it.trama.consultation.DossierPage;
import it.trama.trust.Directory;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A request as the team sees it: its envelope always, what lies in it as long as it is shared. */
@Service
class ReadCase {

    record Shown(Dossier dossier, Map<UUID, String> names) {}

    private final Desk desk;
    private final Consultations consultations;
    private final Directory directory;

    ReadCase(Desk desk, Consultations consultations, Directory directory) {
        this.desk = desk;
        this.consultations = consultations;
        this.directory = directory;
    }

    @Transactional
    public Shown handle(UUID id) {
        Consultation request = desk.require(id);
        desk.write("consultation.read", request);
        Dossier dossier = consultations.dossier(request);
        return new Shown(dossier, directory.names(DossierPage.people(dossier)));
    }
}
