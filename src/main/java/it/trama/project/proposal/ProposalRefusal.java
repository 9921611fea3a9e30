package it.trama.project.proposal;

import java.util.List;

/** Why a proposal is not saved, moved or begun. */
sealed interface ProposalRefusal {

    /** @param fields what must be written before it is sent */
    record Incomplete(List<String> fields) implements ProposalRefusal {}

    /** No group has both its coordinators, neither there nor for the district. */
    record NoGroup() implements ProposalRefusal {}

    /** Without an agreement no record may be shared with the proposer's body. */
    record NoAgreement() implements ProposalRefusal {}

    record NotNow(ProposalState state) implements ProposalRefusal {}

    /** Nobody accepts what they proposed. */
    record OwnProposal() implements ProposalRefusal {}

    record ReasonMissing() implements ProposalRefusal {}

    /** The person has a record on which others work. */
    record FollowedByOthers() implements ProposalRefusal {}

    /** The record holds more than this pact, and the proposer would read it. */
    record RecordToOpen() implements ProposalRefusal {}

    record SavedMeanwhile() implements ProposalRefusal {}
}
