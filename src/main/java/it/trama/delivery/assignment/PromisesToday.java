package it.trama.delivery.assignment;

import static it.trama.platform.web.Texts.t;

import it.trama.kernel.Actor;
import it.trama.kernel.Role;
import it.trama.platform.web.TodayCard;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How many promises of the actor's body run today. */
@Repository
class PromisesToday implements TodayCard {

    private final JdbcClient db;

    PromisesToday(JdbcClient db) {
        this.db = db;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Optional<Card> of(Actor actor) {
        if (!actor.hasAny(Role.PROVIDER, Role.TEAM_MEMBER)) {
            return Optional.empty();
        }
        long count = db.sql(
                        "select count(*) from delivery.assignments where organisation_id = :body and valid @> trust.today()")
                .param("body", actor.organisation())
                .query(Long.class)
                .single();
        return Optional.of(new Card(
                t("delivery.today.title"), count, t("delivery.today.what"), "/consegne", t("delivery.today.open")));
    }
}
