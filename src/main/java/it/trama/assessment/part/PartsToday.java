package it.trama.assessment.part;

import static it.trama.platform.web.Texts.t;

import it.trama.kernel.Actor;
import it.trama.kernel.Role;
import it.trama.platform.web.TodayCard;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Sections that wait for the actor: the way in for who belongs to another body. */
@Component
class PartsToday implements TodayCard {

    private final PartRows parts;

    PartsToday(PartRows parts) {
        this.parts = parts;
    }

    @Override
    public int order() {
        return 35;
    }

    @Override
    public Optional<Card> of(Actor actor) {
        if (!actor.hasAny(Role.SOCIAL_WORKER, Role.COORDINATOR, Role.TEAM_MEMBER, Role.PROVIDER)) {
            return Optional.empty();
        }
        List<Part> waiting = parts.waiting(actor);
        return waiting.isEmpty()
                ? Optional.empty()
                : Optional.of(new Card(
                        t("assessment.today.title"),
                        waiting.size(),
                        t("assessment.today.what", waiting.size()),
                        waiting.size() == 1
                                ? "/valutazioni/parti/" + waiting.getFirst().id()
                                : "/valutazioni/da-compilare",
                        t("assessment.today.open")));
    }
}
