package it.trama.admission.district;

import it.trama.admission.AdmissionTrace;
import it.trama.admission.Offering;
import it.trama.admission.PlaceBook;
import it.trama.admission.district.DistrictRows.Ended;
import it.trama.kernel.Result;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * After a no, or no answer, the place goes to who is next, on the lists of the district. The id of the new offer follows from that of the old
 * one, so that a pass that is repeated, or runs twice at once, makes none twice.
 */
@Service
class OfferNext {

    private final PlaceBook book;
    private final NextInLine next;
    private final DistrictRows rows;
    private final Offering offering;
    private final AdmissionTrace trace;

    OfferNext(PlaceBook book, NextInLine next, DistrictRows rows, Offering offering, AdmissionTrace trace) {
        this.book = book;
        this.next = next;
        this.rows = rows;
        this.offering = offering;
        this.trace = trace;
    }

    /** @return how many were offered */
    @Transactional
    public int handle(Instant now) {
        int made = 0;
        for (Ended ended : rows.ended(now.minus(NextInLine.REST))) {
            UUID id = UUID.nameUUIDFromBytes(("next:" + ended.offer()).getBytes(StandardCharsets.UTF_8));
            if (!rows.made(id) && offer(id, ended.facility())) {
                made++;
            }
        }
        if (made > 0) {
            trace.write("admission.offer.next", Integer.toString(made));
        }
        return made;
    }

    private boolean offer(UUID id, UUID facility) {
        return next.of(facility, book.standing(facility, trace.now()))
                .map(who -> offering.handle(new Offering.Make(id, who.place().id(), who.why())))
                .filter(result -> result instanceof Result.Done)
                .isPresent();
    }
}
