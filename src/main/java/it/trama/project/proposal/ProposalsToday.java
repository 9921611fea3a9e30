package it.trama.project.proposal;

import static it.trama.platform.web.Texts.t;

import it.trama.kernel.Actor;
import it.trama.kernel.Role;
import it.trama.trust.TodayLine;
import it.trama.trust.TodayLines;
import it.trama.trust.Urgency;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;

/** Proposals that wait for the actor: given back, to decide on, to begin, to write, to have signed. */
@Component
class ProposalsToday implements TodayLines {

    private final ProposalSteps steps;
    private final Clock clock;

    ProposalsToday(ProposalSteps steps, Clock clock) {
        this.steps = steps;
        this.clock = clock;
    }

    @Override
    public List<TodayLine> of(Actor actor) {
        if (!actor.hasAny(Role.TEAM_MEMBER, Role.PROVIDER, Role.SOCIAL_WORKER, Role.COORDINATOR)) {
            return List.of();
        }
        return steps.waiting(actor.user(), actor.organisation()).stream()
                .map(this::line)
                .toList();
    }

    private TodayLine line(ProposalSteps.Waiting waiting) {
        return new TodayLine(
                waiting.since().atZoneSameInstant(clock.getZone()).toLocalDateTime(),
                Urgency.ANSWER,
                "PACT_PROPOSAL",
                t("project.proposal.today." + waiting.kind()),
                waiting.href(),
                waiting.name(),
                "");
    }
}
