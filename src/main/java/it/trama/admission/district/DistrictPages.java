package it.trama.admission.district;

import static it.trama.platform.web.Texts.t;

import it.trama.admission.PlaceBook.Place;
import it.trama.admission.PlaceState;
import it.trama.admission.WhyWords;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Option;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;

/** The lists of the district in words. */
final class DistrictPages {

    private static final String PLACE = "/liste-d-attesa/posti/";

    private DistrictPages() {}

    static String list(UUID facility) {
        return "/liste-d-attesa/strutture/" + facility;
    }

    static DistrictPage page(ReadDistrict.Shown shown) {
        return new DistrictPage(
                shown.homes().stream().map(DistrictPages::home).toList(),
                people(shown),
                shown.others().stream()
                        .map(facility -> new Option(list(facility.id()) + "/chi-la-tiene", facility.name()))
                        .toList());
    }

    private static DistrictPage.Home home(ReadDistrict.Home home) {
        return new DistrictPage.Home(
                home.facility().name(),
                list(home.facility().id()),
                t("admission.waiting.n", home.standing().lines().size()),
                t("admission.free.n", home.free()),
                home.next().map(DistrictPages::next).orElse(null));
    }

    private static DistrictPage.Next next(NextInLine.Next next) {
        return new DistrictPage.Next(
                next.place().applicant().name(),
                PLACE + next.place().id(),
                t("admission.wish.n", next.place().where().wish()),
                UUID.randomUUID().toString(),
                next.why());
    }

    /** Whoever waits for a home of the district, with the place in each; by name. */
    private static List<DistrictPage.Person> people(ReadDistrict.Shown shown) {
        var people = new LinkedHashMap<UUID, List<DistrictPage.At>>();
        var who = new LinkedHashMap<UUID, Place>();
        for (ReadDistrict.Home home : shown.homes()) {
            for (Place place : home.places()) {
                if (place.now().state() != PlaceState.ADMITTED) {
                    UUID application = place.applicant().application();
                    who.putIfAbsent(application, place);
                    people.computeIfAbsent(application, _ -> new ArrayList<>()).add(at(home, place));
                }
            }
        }
        return who.values().stream()
                .sorted(Comparator.comparing((Place place) -> place.applicant().name())
                        .thenComparing(place -> place.applicant().number()))
                .map(place -> new DistrictPage.Person(
                        place.applicant().name(),
                        place.applicant().number(),
                        "/liste-d-attesa/domande/" + place.applicant().application(),
                        people.getOrDefault(place.applicant().application(), List.of())))
                .toList();
    }

    private static DistrictPage.At at(ReadDistrict.Home home, Place place) {
        String wish = t("admission.wish.n", place.where().wish());
        return new DistrictPage.At(
                home.facility().name(),
                PLACE + place.id(),
                home.standing()
                        .of(place.id())
                        .map(line -> t(
                                        "admission.rank",
                                        line.rank(),
                                        home.standing().lines().size())
                                + " · " + wish)
                        .orElse(wish),
                WhyWords.state(place.now().state()));
    }

    static DistrictPage.Holder holder(HoldList.Shown shown, String act, FormErrors errors) {
        return new DistrictPage.Holder(
                shown.facility().name(),
                list(shown.facility().id()),
                t("admission.held." + (shown.district() ? "DISTRICT" : "FACILITY")),
                shown.district(),
                UUID.randomUUID().toString(),
                act,
                errors);
    }
}
