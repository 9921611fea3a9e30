package it.trama.casefile.worklist;

import static it.trama.platform.web.Texts.t;

import it.trama.kernel.Actor;
import it.trama.kernel.Role;
import it.trama.platform.web.TodayCard;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How many people are in the actor's charge. */
@Repository
class MyCasesToday implements TodayCard {

    private final JdbcClient db;

    MyCasesToday(JdbcClient db) {
        this.db = db;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Optional<Card> of(Actor actor) {
        if (!actor.hasAny(Role.SOCIAL_WORKER, Role.COORDINATOR)) {
            return Optional.empty();
        }
        long count = db.sql(
                        "select count(*) from casefile.takings_in_charge where case_manager = :me and upper_inf(valid)")
                .param("me", actor.user())
                .query(Long.class)
                .single();
        return Optional.of(new Card(
                t("casefile.today.title"), count, t("casefile.today.what"), "/cartelle", t("casefile.today.open")));
    }
}
