package it.trama.admission.offer;

import it.trama.admission.AdmissionTrace;
import it.trama.network.Facilities;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells the network each night how many live in each facility whose people are kept here. */
@Service
class CountPlaces {

    private final Stays stays;
    private final Facilities facilities;
    private final StayTold told;
    private final AdmissionTrace trace;

    CountPlaces(Stays stays, Facilities facilities, StayTold told, AdmissionTrace trace) {
        this.stays = stays;
        this.facilities = facilities;
        this.told = told;
        this.trace = trace;
    }

    /** @return of how many facilities */
    @Transactional
    public int handle() {
        List<UUID> lived = stays.livedIn();
        lived.stream()
                .flatMap(id -> facilities.find(id).stream())
                .forEach(facility -> told.count(facility, trace.today()));
        return lived.size();
    }
}
