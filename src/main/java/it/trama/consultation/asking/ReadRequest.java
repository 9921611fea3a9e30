package it.trama.consultation.asking;

import it.trama.casefile.HeaderView;
import it.trama.casefile.RecordHead;
import it.trama.casefile.RecordHeaders;
import it.trama.casefile.SocialRecords;
import it.trama.consultation.Consultation;
import it.trama.consultation.Consultations;
import it.trama.consultation.Dossier;
import it.trama.consultation.DossierPage;
import it.trama.kernel.NotFound;
import it.trama.trust.AccessLevel;
import it.trama.trust.Directory;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** One consultation as who works on the record sees it. */
@Service
class ReadRequest {

    record Shown(HeaderView header, Dossier dossier, List<Parts.Kind> more, Map<UUID, String> names) {}

    private final SocialRecords records;
    private final RecordHeaders headers;
    private final Consultations consultations;
    private final Parts parts;
    private final Directory directory;
    private final RequestTrace trace;

    ReadRequest(
            SocialRecords records,
            RecordHeaders headers,
            Consultations consultations,
            Parts parts,
            Directory directory,
            RequestTrace trace) {
        this.records = records;
        this.headers = headers;
        this.consultations = consultations;
        this.parts = parts;
        this.directory = directory;
        this.trace = trace;
    }

    @Transactional
    public Shown handle(UUID recordId, UUID id) {
        RecordHead record = records.require(recordId, AccessLevel.WORK);
        Consultation request = consultations
                .find(id)
                .filter(r -> r.place().record().equals(recordId))
                .orElseThrow(NotFound::new);
        trace.write("consultation.opened", request, request.number());
        Dossier dossier = consultations.dossier(request);
        List<Parts.Kind> more = request.progress().state().open() ? notYet(record, dossier) : List.of();
        return new Shown(
                headers.of(recordId, RequestsTab.href(recordId)),
                dossier,
                more,
                directory.names(DossierPage.people(dossier)));
    }

    private List<Parts.Kind> notYet(RecordHead record, Dossier dossier) {
        var shared = dossier.excerpts().stream().map(Dossier.Excerpt::source).toList();
        return parts.of(record).stream()
                .map(kind -> new Parts.Kind(
                        kind.title(),
                        kind.parts().stream()
                                .filter(part -> !shared.contains(part.source()))
                                .toList()))
                .filter(kind -> !kind.parts().isEmpty())
                .toList();
    }
}
