package it.trama.admission.offer;

import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** The night's pass over the offers, for tests of other packages. */
@Component
public class Nights {

    private final OfferJob job;

    Nights(OfferJob job) {
        this.job = job;
    }

    public void pass(LocalDate day) {
        job.expire(day);
    }
}
