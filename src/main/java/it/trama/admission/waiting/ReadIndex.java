package it.trama.admission.waiting;

import static it.trama.platform.web.Texts.t;

import it.trama.admission.AdmissionTrace;
import it.trama.admission.DefinedLists;
import it.trama.admission.PlaceBook.Place;
import it.trama.admission.PlaceBook.Standing;
import it.trama.admission.PlaceState;
import it.trama.admission.WhyWords;
import it.trama.kernel.Actor;
import it.trama.kernel.Role;
import it.trama.network.Facilities;
import it.trama.network.Facility;
import it.trama.platform.web.Formats;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The lists that the actor holds, and where the people of their team wait. */
@Service
class ReadIndex {

    private final Book book;
    private final Places places;
    private final Standings standings;
    private final ReadList lists;
    private final Catalogue catalogue;
    private final AdmissionTrace trace;

    /** Facilities that can have a list. */
    @org.springframework.stereotype.Component
    record Catalogue(Facilities facilities, DefinedLists rules) {

        List<Facility> of(UUID organisation) {
            return facilities.of(organisation).stream()
                    .filter(facility -> facility.places() > 0
                            && rules.ofKind(facility.kind()).isPresent())
                    .toList();
        }
    }

    ReadIndex(
            Book book, Places places, Standings standings, ReadList lists, Catalogue catalogue, AdmissionTrace trace) {
        this.book = book;
        this.places = places;
        this.standings = standings;
        this.lists = lists;
        this.catalogue = catalogue;
        this.trace = trace;
    }

    @Transactional
    public ListPage.Index handle() {
        Actor actor = trace.actor();
        if (!actor.hasAny(Role.SOCIAL_WORKER, Role.COORDINATOR, Role.PROVIDER)) {
            throw new AccessDeniedException("for who follows persons or holds a list");
        }
        List<ListPage.Held> held = held(actor).stream().map(this::held).toList();
        boolean follows = actor.hasAny(Role.SOCIAL_WORKER, Role.COORDINATOR);
        List<ListPage.Mine> mine = follows ? mine(actor) : List.of();
        trace.write("admission.index.read", Integer.toString(mine.size()));
        return new ListPage.Index(
                held, mine, actor.hasAny(Role.PROVIDER, Role.COORDINATOR), follows, actor.has(Role.COORDINATOR));
    }

    private List<Facility> held(Actor actor) {
        var all = new ArrayList<Facility>();
        if (actor.hasAny(Role.PROVIDER, Role.COORDINATOR)) {
            all.addAll(catalogue.of(actor.organisation()));
        }
        if (actor.has(Role.COORDINATOR)) {
            standings.ofDistrict(trace.now()).stream()
                    .flatMap(id -> catalogue.facilities().find(id).stream())
                    .filter(facility -> !all.contains(facility))
                    .forEach(all::add);
        }
        return all;
    }

    private ListPage.Held held(Facility facility) {
        Standing standing = book.standing(facility.id(), trace.now());
        long asked = standing.others().stream()
                .filter(waiting -> waiting.state() == PlaceState.SUBMITTED)
                .count();
        return new ListPage.Held(
                facility.name(),
                ListPages.href(facility.id()),
                t("admission.waiting.n", standing.lines().size()),
                t("admission.free.n", lists.beds(facility).free()),
                asked == 0 ? "" : t("admission.toExamine.n", asked));
    }

    private List<ListPage.Mine> mine(Actor actor) {
        Map<UUID, Standing> known = new HashMap<>();
        var mine = new ArrayList<ListPage.Mine>();
        for (Place place : places.ofOwners(actor.keys())) {
            Standing standing =
                    known.computeIfAbsent(place.where().facility(), facility -> book.standing(facility, trace.now()));
            mine.add(new ListPage.Mine(
                    place.applicant().name(),
                    ListPages.place(place.id()),
                    catalogue
                            .facilities()
                            .find(place.where().facility())
                            .map(Facility::name)
                            .orElse(""),
                    standing.of(place.id())
                            .map(line -> t(
                                    "admission.rank",
                                    line.rank(),
                                    standing.lines().size()))
                            .orElse(Formats.date(place.now().waitingFrom())),
                    WhyWords.state(place.now().state())));
        }
        return mine;
    }
}
