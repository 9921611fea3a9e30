package it.trama.casefile.sealed;

import static it.trama.platform.web.Texts.t;

import it.trama.kernel.Actor;
import it.trama.kernel.Role;
import it.trama.platform.web.TodayCard;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The way to the sealed records from the first page; for who holds none there is no card. */
@Component
class SealedToday implements TodayCard {

    private static final int ORDER = 12;

    private final SealedRecords sealed;

    SealedToday(SealedRecords sealed) {
        this.sealed = sealed;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Optional<Card> of(Actor actor) {
        if (!actor.hasAny(Role.SOCIAL_WORKER, Role.COORDINATOR, Role.TEAM_MEMBER)) {
            return Optional.empty();
        }
        SealedRecords.Held held = sealed.held();
        if (held.records() == 0 && held.networks() == 0) {
            return Optional.empty();
        }
        return Optional.of(new Card(
                t("casefile.sealed.list"),
                held.open(),
                t("casefile.sealed.todayWhat"),
                SealedController.LIST,
                t("casefile.today.open")));
    }
}
