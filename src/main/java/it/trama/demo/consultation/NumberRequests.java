package it.trama.demo.consultation;

import it.trama.casefile.SocialRecords;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** From the counter, which goes on counting. */
@Service
class NumberRequests {

    private final SocialRecords records;

    NumberRequests(SocialRecords records) {
        this.records = records;
    }

    @Transactional
    public String handle() {
        return records.nextNumber("CO");
    }
}
