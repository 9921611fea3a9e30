package it.trama.activity.keeping;

import it.trama.activity.Activity;
import it.trama.activity.Activity.Weekly;
import java.sql.Types;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes activities; which body may is said by the use case. */
@Repository
class ActivityStore {

    private final JdbcClient db;

    ActivityStore(JdbcClient db) {
        this.db = db;
    }

    /** False: it is there already. */
    boolean add(Activity activity) {
        boolean added = fill(db.sql("""
                        insert into activity.activities (id, organisation_id, kind, title, description, facility_id, address, municipality, accessibility,
                            contact, starts_on, ends_on, enrol_from, enrol_to, places, age_from, age_to, fee, fee_note, offer_days, published,
                            saved_by, saved_at)
                        values (:id, :body, :kind, :title, :description, :facility, :address, :municipality, :accessibility,
                            :contact, :from, :to, :enrolFrom, :enrolTo, :places, :ageFrom, :ageTo, :fee, :feeNote, :offerDays, :published, :by, :at)
                        on conflict (id) do nothing
                        """).param("body", activity.organisation()), activity)
                        .update()
                == 1;
        if (added) {
            times(activity);
        }
        return added;
    }

    /** False: somebody has saved a newer version. */
    boolean change(Activity activity) {
        boolean changed = fill(db.sql("""
                        update activity.activities
                        set kind = :kind, title = :title, description = :description, facility_id = :facility, address = :address,
                            municipality = :municipality, accessibility = :accessibility, contact = :contact, starts_on = :from, ends_on = :to,
                            enrol_from = :enrolFrom, enrol_to = :enrolTo, places = :places, age_from = :ageFrom, age_to = :ageTo, fee = :fee,
                            fee_note = :feeNote, offer_days = :offerDays, published = :published, saved_by = :by, saved_at = :at, version = version + 1
                        where id = :id and version = :version
                        """).param("version", activity.state().version()), activity)
                        .update()
                == 1;
        if (changed) {
            db.sql("delete from activity.times where activity_id = :id")
                    .param("id", activity.id())
                    .update();
            times(activity);
        }
        return changed;
    }

    private void times(Activity activity) {
        for (Weekly one : activity.span().times()) {
            db.sql("insert into activity.times (activity_id, weekday, starts, ends) values (:id, :weekday, :from, :to)")
                    .param("id", activity.id())
                    .param("weekday", one.weekday())
                    .param("from", one.from())
                    .param("to", one.to())
                    .update();
        }
    }

    private static JdbcClient.StatementSpec fill(JdbcClient.StatementSpec statement, Activity a) {
        return statement
                .param("id", a.id())
                .param("kind", a.about().kind())
                .param("title", a.about().title())
                .param("description", a.about().description())
                .param("accessibility", a.about().accessibility())
                .param("contact", a.about().contact())
                .param("facility", a.where().facility(), Types.OTHER)
                .param("address", a.where().address())
                .param("municipality", a.where().municipality())
                .param("from", a.span().from())
                .param("to", a.span().to())
                .param("enrolFrom", a.span().enrolFrom())
                .param("enrolTo", a.span().enrolTo())
                .param("places", a.room().places())
                .param("ageFrom", a.room().ageFrom(), Types.SMALLINT)
                .param("ageTo", a.room().ageTo(), Types.SMALLINT)
                .param("fee", a.room().fee(), Types.NUMERIC)
                .param("feeNote", a.room().feeNote())
                .param("offerDays", a.room().offerDays())
                .param("published", a.state().published())
                .param("by", a.state().savedBy())
                .param("at", a.state().savedAt().atOffset(ZoneOffset.UTC));
    }
}
