package it.trama.workshop.contribution;

import static it.trama.platform.web.Texts.t;

import it.trama.plan.ResolutionSubjects;
import it.trama.workshop.contribution.ProposalRows.Proposal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What a group put together out of the contributions it got may be put before an assembly. Nothing is effective by itself: the act stays written. */
@Component
class ProposalSubjects implements ResolutionSubjects {

    private static final String KIND = "WORKSHOP_PROPOSAL";

    private final ProposalRows rows;

    ProposalSubjects(ProposalRows rows) {
        this.rows = rows;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public List<Subject> waiting() {
        return rows.waiting().stream().map(ProposalSubjects::subject).toList();
    }

    @Override
    public Optional<Subject> find(UUID id) {
        return rows.find(id).map(ProposalSubjects::subject);
    }

    private static Subject subject(Proposal one) {
        return new Subject(
                one.id(), KIND, t("workshop.proposal.subject", one.title(), one.ofGroup()), "/tavoli/" + one.groupId());
    }

    @Override
    public void approved(UUID id, Deed deed) {
        rows.decide(id, true, deed);
    }

    @Override
    public void rejected(UUID id, Deed deed) {
        rows.decide(id, false, deed);
    }
}
