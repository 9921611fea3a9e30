package it.trama.project.proposal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A pact that somebody proposes for a person who is in no record yet, with the least that lets the pact group decide. */
record Proposal(UUID id, Origin origin, Who who, Said said, Consent consent, Standing standing) {

    /** @param subdistrict number of the group it was sent to, 0 for that of the whole district; null before */
    record Origin(
            UUID organisation,
            UUID by,
            @Nullable Integer subdistrict,
            @Nullable Instant sentAt) {}

    /** @param birthDate null where only the year is known; {@code municipality} null: not resident in the district */
    record Who(
            String familyName,
            String givenName,
            @Nullable Integer birthYear,
            @Nullable LocalDate birthDate,
            @Nullable String municipality,
            String contact) {

        String name() {
            return (givenName + " " + familyName).strip();
        }
    }

    /** @param offers what the proposer's body brings; the rest in the person's words */
    record Said(String wishes, String strengths, String blocks, String offers) {}

    /** @param how SIGNED, SPOKEN or WRITTEN; empty while none is given */
    record Consent(String how, @Nullable LocalDate on) {}

    record Standing(
            ProposalState state,
            Voices voices,
            String reason,
            @Nullable UUID project,
            Saved saved) {}

    record Saved(int version, UUID by, Instant at) {}

    /** Who accepted it, for the public and for the third sector. */
    record Voices(@Nullable Voice ofPublic, @Nullable Voice ofThird) {

        static final Voices NONE = new Voices(null, null);

        @Nullable Voice of(Seat seat) {
            return seat.isPublic() ? ofPublic : ofThird;
        }

        Voices with(Seat seat, @Nullable Voice voice) {
            return seat.isPublic() ? new Voices(voice, ofThird) : new Voices(ofPublic, voice);
        }

        ProposalState state() {
            if (ofPublic == null && ofThird == null) {
                return ProposalState.SENT;
            }
            return ofPublic == null || ofThird == null ? ProposalState.HALF_ACCEPTED : ProposalState.ACCEPTED;
        }
    }

    record Voice(UUID by, Instant at) {}

    /** A place in a pact group. */
    record Seat(int subdistrict, boolean isPublic, boolean coordinates) {}

    ProposalState state() {
        return standing.state();
    }

    /** What must be there before the group may read it: names of fields. */
    List<String> missing() {
        var missing = new ArrayList<String>();
        if (who.givenName().isEmpty()) {
            missing.add("givenName");
        }
        if (who.birthYear() == null) {
            missing.add("birth");
        }
        if (said.wishes().isEmpty()) {
            missing.add("wishes");
        }
        if (consent.how().isEmpty()) {
            missing.add("consentHow");
        }
        if (consent.on() == null) {
            missing.add("consentOn");
        }
        return missing;
    }

    Proposal sent(int subdistrict, Instant at) {
        return to(ProposalState.SENT, Voices.NONE, standing.reason())
                .from(new Origin(origin.organisation(), origin.by(), subdistrict, at));
    }

    Proposal withdrawn() {
        return to(ProposalState.WITHDRAWN, standing.voices(), standing.reason());
    }

    Proposal accepted(Seat seat, Voice voice) {
        Voices voices = standing.voices().with(seat, voice);
        return to(voices.state(), voices, "");
    }

    Proposal takenBack(Seat seat) {
        Voices voices = standing.voices().with(seat, null);
        return to(voices.state(), voices, "");
    }

    Proposal givenBack(String reason) {
        return to(ProposalState.GIVEN_BACK, Voices.NONE, reason);
    }

    Proposal begun(UUID project) {
        Proposal begun = to(ProposalState.BEGUN, standing.voices(), "");
        Standing now = begun.standing();
        return new Proposal(
                id, origin, who, said, consent, new Standing(now.state(), now.voices(), "", project, now.saved()));
    }

    private Proposal to(ProposalState next, Voices voices, String reason) {
        if (!state().next().contains(next)) {
            throw new IllegalStateException(state() + " does not become " + next);
        }
        return new Proposal(
                id,
                origin,
                who,
                said,
                consent,
                new Standing(next, voices, reason, standing.project(), standing.saved()));
    }

    private Proposal from(Origin sent) {
        return new Proposal(id, sent, who, said, consent, standing);
    }
}
