package it.trama.transport.ride;

import it.trama.casefile.HeaderView;
import it.trama.casefile.RecordHead;
import it.trama.casefile.RecordHeaders;
import it.trama.casefile.SocialRecords;
import it.trama.kernel.NotFound;
import it.trama.kernel.Role;
import it.trama.network.Facilities;
import it.trama.network.Facility;
import it.trama.people.Contact;
import it.trama.people.Identity;
import it.trama.people.People;
import it.trama.transport.Named;
import it.trama.transport.Naming;
import it.trama.transport.Ride;
import it.trama.transport.RideBook;
import it.trama.transport.TransportDesk;
import it.trama.trust.AccessLevel;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Requests with their rides: of a record, or of an association's own desk. */
@Service
class ReadRequests {

    record OfRecord(UUID record) {}

    record OfDesk() {}

    record One(Request request, List<Ride> rides) {}

    /** What a new request begins with. */
    record Known(String phone, String municipality) {}

    /**
     * @param header null: of the own desk
     * @param asks   whether the actor may ask here
     */
    record Shown(
            @Nullable HeaderView header,
            List<One> requests,
            List<UUID> associations,
            Known known,
            Around around,
            boolean asks) {}

    record Around(Named named, List<Facility> facilities) {}

    /** Front doors that are only read. */
    @Component
    record Outside(SocialRecords records, RecordHeaders headers, People people, Naming naming, Facilities facilities) {}

    private final Outside outside;
    private final Requests requests;
    private final RideBook rides;
    private final TransportDesk desk;

    ReadRequests(Outside outside, Requests requests, RideBook rides, TransportDesk desk) {
        this.outside = outside;
        this.requests = requests;
        this.rides = rides;
        this.desk = desk;
    }

    static String href(UUID record) {
        return "/cartelle/" + record + "/trasporti";
    }

    @Transactional
    public Shown handle(OfRecord query) {
        RecordHead head = outside.records().require(query.record(), AccessLevel.WORK);
        HeaderView header = outside.headers().of(head.id(), href(head.id()));
        List<One> all = with(requests.ofRecord(head.id()));
        boolean asks = desk.actor().hasAny(Role.SOCIAL_WORKER, Role.COORDINATOR) && !head.sealed();
        desk.write("transport.requests.read", head.person(), head.id(), Integer.toString(all.size()));
        return new Shown(header, all, asks ? rides.associations() : List.of(), known(head.person()), around(), asks);
    }

    private Known known(UUID person) {
        Identity identity = outside.people().identity(person).orElseThrow(NotFound::new);
        String phone = outside.people().reach(person).stream()
                .filter(contact -> contact.kind().equals("PHONE") && contact.mayUse() && !contact.hiddenFromParents())
                .map(Contact::value)
                .findFirst()
                .orElse("");
        return new Known(phone, Objects.requireNonNullElse(identity.municipalityCode(), ""));
    }

    @Transactional
    public Shown handle(OfDesk query) {
        var actor = desk.requireAssociation();
        List<One> all = with(requests.ofDesk("o:" + actor.organisation()));
        desk.write("transport.requests.read", Integer.toString(all.size()));
        return new Shown(null, all, List.of(actor.organisation()), new Known("", ""), around(), true);
    }

    private Around around() {
        return new Around(outside.naming().all(), outside.facilities().all());
    }

    private List<One> with(List<Request> found) {
        Map<UUID, List<Ride>> all = rides
                .ofRequests(found.stream().map(Request::id).toList())
                .stream()
                .collect(Collectors.groupingBy(Ride::request));
        return found.stream()
                .map(request -> new One(request, all.getOrDefault(request.id(), List.of())))
                .toList();
    }
}
