package it.trama.consultation.store;

import it.trama.consultation.Consultation;
import it.trama.consultation.Consultation.Outcome;
import it.trama.consultation.Consultation.State;
import it.trama.consultation.Consultations;
import it.trama.consultation.Dossier;
import it.trama.consultation.Dossier.Opinion;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts a request together from its tables. */
@Component
class StoredConsultations implements Consultations {

    private final Requests requests;
    private final RequestChanges changes;
    private final Enclosures enclosures;

    StoredConsultations(Requests requests, RequestChanges changes, Enclosures enclosures) {
        this.requests = requests;
        this.changes = changes;
        this.enclosures = enclosures;
    }

    @Override
    public Optional<Consultation> find(UUID id) {
        return requests.find(id);
    }

    @Override
    public Dossier dossier(Consultation request) {
        UUID id = request.id();
        return new Dossier(
                request,
                enclosures.excerpts(id),
                enclosures.steps(id),
                enclosures.opinion(id).orElse(null));
    }

    @Override
    public List<Consultation> ofRecord(UUID record) {
        return requests.ofRecord(record);
    }

    @Override
    public List<Consultation> ofTeams(Collection<UUID> teams) {
        return requests.ofTeams(teams);
    }

    @Override
    public void add(NewRequest request) {
        changes.add(request.request());
        request.excerpts().forEach(excerpt -> enclosures.add(request.request(), excerpt));
        enclosures.add(request.request(), new NewStep(request.request().id(), State.ASKED.name(), "", null));
    }

    @Override
    public void share(Consultation request, List<NewExcerpt> excerpts, LocalDate until) {
        changes.extend(request, until);
        excerpts.forEach(excerpt -> enclosures.add(request, excerpt));
    }

    @Override
    public boolean move(Consultation request, State after, @Nullable Outcome outcome) {
        return changes.move(request, after, outcome);
    }

    @Override
    public void withdraw(Consultation request) {
        changes.withdraw(request);
    }

    @Override
    public void step(Consultation request, NewStep step) {
        enclosures.add(request, step);
    }

    @Override
    public boolean hasStep(UUID step) {
        return changes.hasStep(step);
    }

    @Override
    public void sign(Consultation request, Opinion opinion) {
        enclosures.add(request, opinion);
    }

    @Override
    public void filed(Consultation request, UUID document) {
        changes.filed(request, document);
    }
}
