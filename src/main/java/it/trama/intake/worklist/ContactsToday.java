package it.trama.intake.worklist;

import static it.trama.platform.web.Texts.t;

import it.trama.kernel.Actor;
import it.trama.kernel.Role;
import it.trama.platform.web.TodayCard;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How many people came to the desk of the actor's body today. */
@Repository
class ContactsToday implements TodayCard {

    private final JdbcClient db;

    ContactsToday(JdbcClient db) {
        this.db = db;
    }

    @Override
    public int order() {
        return 5;
    }

    @Override
    public Optional<Card> of(Actor actor) {
        if (!actor.hasAny(Role.ACCESS_DESK)) {
            return Optional.empty();
        }
        long count = db.sql("""
                        select count(*) from intake.contacts
                        where organisation_id = :body and happened_at >= trust.today()::timestamp at time zone 'Europe/Rome'
                        """)
                .param("body", actor.organisation())
                .query(Long.class)
                .single();
        return Optional.of(
                new Card(t("intake.today.title"), count, t("intake.today.what"), "/persone", t("intake.today.open")));
    }
}
