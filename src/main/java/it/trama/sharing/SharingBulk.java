package it.trama.sharing;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Consents and referrals of the past, as owner. */
public interface SharingBulk {

    /** A referral that waits for its answer, with the consent it rests on. */
    record PastReferral(
            UUID id, String number, Subject subject, UUID to, String helpKind, Asked asked, int answerDays) {}

    record Subject(UUID record, UUID person, String label) {}

    record Asked(UUID by, UUID organisation, Instant at, String question) {}

    /** Also takes over the consents that were loaded with the help register. */
    void load(List<PastReferral> referrals);
}
