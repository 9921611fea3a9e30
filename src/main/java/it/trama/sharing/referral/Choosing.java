package it.trama.sharing.referral;

import it.trama.casefile.RecordHead;
import it.trama.sharing.SharingBases;
import it.trama.trust.Directory;
import java.util.List;
import org.springframework.stereotype.Component;

/** Whom one may send to, and what. */
@Component
class Choosing {

    private final Directory directory;
    private final SharingBases bases;
    private final Grounds grounds;
    private final Sending sending;

    Choosing(Directory directory, SharingBases bases, Grounds grounds, Sending sending) {
        this.directory = directory;
        this.bases = bases;
        this.grounds = grounds;
        this.sending = sending;
    }

    List<ReadReferrals.Body> bodies(RecordHead head) {
        return directory.organisationsUnderAgreement().stream()
                .map(body -> new ReadReferrals.Body(
                        body, bases.may("REFERRAL", head.person(), body.id()), grounds.placesLeft(body.id())))
                .toList();
    }

    List<Sending.Kind> kinds(RecordHead head) {
        return sending.choices(head);
    }
}
