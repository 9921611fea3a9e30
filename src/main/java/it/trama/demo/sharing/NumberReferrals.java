package it.trama.demo.sharing;

import it.trama.casefile.SocialRecords;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** From the counter, which goes on counting. */
@Service
class NumberReferrals {

    private final SocialRecords records;

    NumberReferrals(SocialRecords records) {
        this.records = records;
    }

    @Transactional
    public String handle() {
        return records.nextNumber("IN");
    }
}
