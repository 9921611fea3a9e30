package it.trama.admission.applying;

import it.trama.admission.AdmissionTrace;
import it.trama.admission.DefinedLists;
import it.trama.admission.ListRules;
import it.trama.admission.PlaceBook;
import it.trama.admission.PlaceBook.Place;
import it.trama.admission.PlaceBook.Standing;
import it.trama.admission.applying.Application.Fact;
import it.trama.admission.applying.Application.Step;
import it.trama.assessment.SignedSheet;
import it.trama.assessment.SignedSheets;
import it.trama.casefile.HeaderView;
import it.trama.casefile.RecordHead;
import it.trama.casefile.RecordHeaders;
import it.trama.casefile.SocialRecords;
import it.trama.kernel.NotFound;
import it.trama.kernel.Role;
import it.trama.network.Facilities;
import it.trama.network.Facility;
import it.trama.trust.AccessLevel;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Applications for who made them, follows the person, or was chosen. */
@Service
class ReadApplications {

    record OfRecord(UUID record) {}

    record ToApply(UUID record, String rules) {}

    record AtDesk(UUID facility) {}

    record One(UUID application) {}

    record Shown(
            Application application, List<Seen> places, List<Step> steps, List<SignedSheet> sheets, boolean mine) {}

    record Seen(Place place, Facility facility, boolean district, Standing standing) {}

    record Listed(HeaderView header, RecordHead head, List<Seen> places, boolean applies) {}

    record Form(HeaderView header, RecordHead head, List<Fact> known) {}

    private final Applications applications;
    private final Subjects subjects;
    private final Gather gather;
    private final PlaceBook book;
    private final Outside outside;
    private final AdmissionTrace trace;

    /** Front doors that are only read. */
    @org.springframework.stereotype.Component
    record Outside(
            Facilities facilities,
            SocialRecords records,
            RecordHeaders headers,
            SignedSheets sheets,
            DefinedLists lists) {}

    ReadApplications(
            Applications applications,
            Subjects subjects,
            Gather gather,
            PlaceBook book,
            Outside outside,
            AdmissionTrace trace) {
        this.applications = applications;
        this.subjects = subjects;
        this.gather = gather;
        this.book = book;
        this.outside = outside;
        this.trace = trace;
    }

    static String href(UUID record) {
        return "/cartelle/" + record + "/liste-d-attesa";
    }

    @Transactional
    public Listed handle(OfRecord query) {
        RecordHead head = outside.records().require(query.record(), AccessLevel.WORK);
        HeaderView header = outside.headers().of(head.id(), href(head.id()));
        List<Seen> seen = seen(book.ofRecord(head.id()));
        trace.write("admission.record.read", Integer.toString(seen.size()));
        return new Listed(header, head, seen, trace.actor().has(Role.SOCIAL_WORKER) && !head.sealed());
    }

    @Transactional
    public Form handle(ToApply query) {
        RecordHead head = subjects.worked(query.record());
        ListRules rules = outside.lists().newest(query.rules());
        HeaderView header = outside.headers().of(head.id(), href(head.id()));
        List<Fact> known = gather.known(rules, head);
        trace.write("admission.facts.read", head.number() + " " + known.size());
        return new Form(header, head, known);
    }

    @Transactional(readOnly = true)
    public Facility handle(AtDesk query) {
        return outside.facilities()
                .find(query.facility())
                .filter(facility -> facility.organisation().equals(trace.actor().organisation()))
                .filter(_ -> trace.actor().hasAny(Role.PROVIDER, Role.COORDINATOR))
                .filter(facility -> facility.places() > 0
                        && outside.lists().ofKind(facility.kind()).isPresent())
                .orElseThrow(NotFound::new);
    }

    @Transactional
    public Shown handle(One query) {
        Application application = applications.find(query.application()).orElseThrow(NotFound::new);
        List<Seen> seen = seen(book.ofApplication(application.id()));
        UUID record = application.person().record();
        boolean mine = trace.actor().keys().contains(application.maker().owner())
                || (record != null && trace.actor().has(Role.SOCIAL_WORKER));
        List<SignedSheet> sheets =
                record == null || !mine ? List.of() : outside.sheets().of(record);
        seen.forEach(one -> trace.write("admission.application.read", one.place(), ""));
        return new Shown(application, seen, applications.steps(application.id()), sheets, mine);
    }

    private List<Seen> seen(List<Place> places) {
        Map<UUID, Standing> standings = new LinkedHashMap<>();
        return places.stream()
                .map(place -> {
                    UUID facility = place.where().facility();
                    return new Seen(
                            place,
                            outside.facilities().find(facility).orElseThrow(NotFound::new),
                            place.where().district(),
                            standings.computeIfAbsent(facility, id -> book.standing(id, trace.now())));
                })
                .toList();
    }
}
