package it.trama.project.proposal;

import java.util.Set;

/** From the first words to the pact; texts are {@code project.proposal.state.*}. */
enum ProposalState {
    DRAFT,
    SENT,
    /** By one of the two coordinators. */
    HALF_ACCEPTED,
    ACCEPTED,
    BEGUN,
    /** To the proposer, who may write it anew. */
    GIVEN_BACK,
    WITHDRAWN;

    Set<ProposalState> next() {
        return switch (this) {
            case DRAFT -> Set.of(SENT, WITHDRAWN);
            case SENT -> Set.of(HALF_ACCEPTED, GIVEN_BACK, WITHDRAWN);
            case HALF_ACCEPTED -> Set.of(ACCEPTED, SENT, GIVEN_BACK, WITHDRAWN);
            case ACCEPTED -> Set.of(BEGUN, HALF_ACCEPTED, GIVEN_BACK, WITHDRAWN);
            case GIVEN_BACK -> Set.of(DRAFT, SENT, WITHDRAWN);
            case BEGUN, WITHDRAWN -> Set.of();
        };
    }

    boolean written() {
        return this == DRAFT || this == GIVEN_BACK;
    }

    /** Before the group. */
    boolean decided() {
        return this == SENT || this == HALF_ACCEPTED || this == ACCEPTED;
    }
}
