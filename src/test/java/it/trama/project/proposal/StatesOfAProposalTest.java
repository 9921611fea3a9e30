package it.trama.project.proposal;

import static it.trama.project.proposal.ProposalState.ACCEPTED;
import static it.trama.project.proposal.ProposalState.BEGUN;
import static it.trama.project.proposal.ProposalState.DRAFT;
import static it.trama.project.proposal.ProposalState.GIVEN_BACK;
import static it.trama.project.proposal.ProposalState.HALF_ACCEPTED;
import static it.trama.project.proposal.ProposalState.SENT;
import static it.trama.project.proposal.ProposalState.WITHDRAWN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.trama.project.proposal.Proposal.Seat;
import it.trama.project.proposal.Proposal.Voice;
import it.trama.project.proposal.Proposal.Voices;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StatesOfAProposalTest {

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final Seat SEAT = new Seat(0, true, true);

    @ParameterizedTest
    @EnumSource
    void goes_on_only_as_the_table_says(ProposalState from) {
        Set<ProposalState> allowed = switch (from) {
            case DRAFT -> Set.of(SENT, WITHDRAWN);
            case SENT -> Set.of(HALF_ACCEPTED, GIVEN_BACK, WITHDRAWN);
            case HALF_ACCEPTED -> Set.of(SENT, ACCEPTED, GIVEN_BACK, WITHDRAWN);
            case ACCEPTED -> Set.of(HALF_ACCEPTED, BEGUN, GIVEN_BACK, WITHDRAWN);
            case GIVEN_BACK -> Set.of(DRAFT, SENT, WITHDRAWN);
            case BEGUN, WITHDRAWN -> Set.of();
        };
        assertThat(from.next()).isEqualTo(allowed);
    }

    @ParameterizedTest
    @EnumSource(names = {"BEGUN", "WITHDRAWN"})
    void does_nothing_more_at_its_end(ProposalState end) {
        Proposal ended = in(end);
        assertThatThrownBy(() -> ended.accepted(SEAT, new Voice(UUID.randomUUID(), NOW)))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> ended.sent(0, NOW)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(ended::withdrawn).isInstanceOf(IllegalStateException.class);
    }

    private static Proposal in(ProposalState state) {
        return new Proposal(
                UUID.randomUUID(),
                new Proposal.Origin(UUID.randomUUID(), UUID.randomUUID(), 0, NOW),
                new Proposal.Who("Zanibelli", "Dario", 1990, null, null, ""),
                new Proposal.Said("Lavoro", "", "", ""),
                new Proposal.Consent("SPOKEN", null),
                new Proposal.Standing(state, Voices.NONE, "", null, new Proposal.Saved(1, UUID.randomUUID(), NOW)));
    }
}
