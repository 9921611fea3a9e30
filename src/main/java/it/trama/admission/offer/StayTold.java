package it.trama.admission.offer;

import it.trama.admission.AdmissionTrace;
import it.trama.admission.Occupancy;
import it.trama.admission.PlaceBook;
import it.trama.admission.PlaceBook.Place;
import it.trama.casefile.HelpDetail;
import it.trama.casefile.HelpRegister;
import it.trama.casefile.NewHelp;
import it.trama.kernel.Compartment;
import it.trama.kernel.Period;
import it.trama.network.CountedPlaces;
import it.trama.network.Facility;
import it.trama.network.TakenPlaces;
import it.trama.sharing.Decision;
import it.trama.sharing.SharingBases;
import it.trama.trust.Directory;
import it.trama.trust.Directory.Organisation;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** A stay is help in force, and takes a place on the resource map: both are told in the same transaction. */
@Component
class StayTold implements CountedPlaces {

    /** Of days longer ago the map keeps what was declared then. */
    private static final int DAYS_BACK = 60;

    private final PlaceBook book;
    private final Occupancy occupancy;
    private final Told told;
    private final AdmissionTrace trace;

    /** Who hears of it. */
    @Component
    record Told(HelpRegister help, SharingBases bases, Directory directory, TakenPlaces places) {}

    StayTold(PlaceBook book, Occupancy occupancy, Told told, AdmissionTrace trace) {
        this.book = book;
        this.occupancy = occupancy;
        this.told = told;
        this.trace = trace;
    }

    /** Who is not in the registry has no row; nor has anybody where the officer's bases do not let the exchange be. */
    void begun(UUID stay, Place place, Facility facility, LocalDate on) {
        UUID person = place.applicant().person();
        if (person != null && lets(person, facility.organisation())) {
            String kind = book.held(facility.id(), facility.kind(), trace.now())
                    .rules()
                    .named()
                    .help();
            String contact = told.directory()
                    .organisation(facility.organisation())
                    .map(Organisation::contact)
                    .orElse("");
            told.help()
                    .begin(new NewHelp(
                            person,
                            kind,
                            facility.organisation(),
                            contact,
                            new Period(on, null),
                            new HelpDetail(null, facility.name(), Compartment.ORDINARY, "STAY", stay)));
        }
        count(facility, on);
    }

    /** A consent that is missing is asked when somebody reads; here only what nobody may be told at all. */
    private boolean lets(UUID person, UUID organisation) {
        return !(told.bases().may("HELP_CHECK", person, organisation)
                        instanceof Decision.Refused(Decision.Reason reason)
                && reason != Decision.Reason.NO_CONSENT);
    }

    void ended(UUID stay, LocalDate on) {
        told.help().end(stay, on);
    }

    /** The network has the number of each day since. */
    void count(Facility facility, LocalDate since) {
        LocalDate today = trace.today();
        LocalDate first = since.isBefore(today.minusDays(DAYS_BACK)) ? today.minusDays(DAYS_BACK) : since;
        first.datesUntil(today.plusDays(1))
                .forEach(day -> told.places()
                        .tell(
                                facility.id(),
                                new TakenPlaces.Count(
                                        day, Math.min(facility.places(), occupancy.occupied(facility.id(), day)), null),
                                trace.actor().user()));
    }

    boolean full(Facility facility) {
        return occupancy.taken(facility.id(), trace.today()) >= facility.places();
    }

    @Override
    public boolean counts(UUID facility) {
        return occupancy.occupied(facility, trace.today()) > 0;
    }
}
