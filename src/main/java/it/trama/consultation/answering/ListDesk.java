package it.trama.consultation.answering;

import it.trama.consultation.Consultation;
import it.trama.consultation.Consultations;
import it.trama.trust.Audit;
import it.trama.trust.Directory;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the actor's specialist teams were asked. */
@Service
class ListDesk {

    record Shown(List<Consultation> requests, Map<UUID, String> names) {}

    private final Desk desk;
    private final Consultations consultations;
    private final Directory directory;
    private final Audit audit;

    ListDesk(Desk desk, Consultations consultations, Directory directory, Audit audit) {
        this.desk = desk;
        this.consultations = consultations;
        this.directory = directory;
        this.audit = audit;
    }

    @Transactional
    public Shown handle() {
        List<Consultation> requests = consultations.ofTeams(desk.member().teams());
        audit.write(Audit.Entry.of("consultations.received", "CONSULTATION").with(Integer.toString(requests.size())));
        return new Shown(
                requests,
                directory.names(
                        requests.stream().map(r -> r.asked().by()).distinct().toList()));
    }
}
