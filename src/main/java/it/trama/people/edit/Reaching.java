package it.trama.people.edit;

import java.sql.Types;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes contacts, residences and domiciles, each with its days. */
@Repository
class Reaching {

    record NewContact(UUID id, String kind, String value, String holder, boolean mayUse, boolean hidden) {}

    record NewHome(boolean domicile, @Nullable String municipality, String address, LocalDate since) {}

    private final JdbcClient db;

    Reaching(JdbcClient db) {
        this.db = db;
    }

    void add(UUID person, NewContact contact, LocalDate today) {
        db.sql("""
                        insert into people.contacts (id, person_id, kind, value, holder, may_use, hidden_from_parents, valid)
                        values (:id, :person, :kind, :value, :holder, :mayUse, :hidden, daterange(:today, null)) on conflict (id) do nothing
                        """)
                .param("id", contact.id())
                .param("person", person)
                .param("kind", contact.kind())
                .param("value", contact.value())
                .param("holder", contact.holder())
                .param("mayUse", contact.mayUse())
                .param("hidden", contact.hidden())
                .param("today", today)
                .update();
    }

    /** One recorded today is no longer used at once; it stays, with that day. */
    boolean end(UUID person, UUID contact, LocalDate today) {
        return db.sql("""
                        update people.contacts set valid = daterange(least(lower(valid), cast(:today as date) - 1), :today)
                        where id = :id and person_id = any (people.ids_of(:person)) and valid @> cast(:today as date)
                        """)
                        .param("id", contact)
                        .param("person", person)
                        .param("today", today)
                        .update()
                == 1;
    }

    /** The one in force ends; one that began the same day or later is corrected. */
    void move(UUID person, NewHome home) {
        if (home.domicile()) {
            db.sql("""
                            update people.domiciles set valid = daterange(lower(valid), :since)
                            where person_id = :person and valid @> cast(:since as date) and lower(valid) < :since
                            """).param("person", person).param("since", home.since()).update();
            write("insert into people.domiciles (person_id, municipality_code, address, valid)", person, home);
        } else {
            db.sql("""
                            update people.residences set valid = daterange(lower(valid), :since)
                            where person_id = any (people.ids_of(:person)) and valid @> cast(:since as date) and lower(valid) < :since
                            """).param("person", person).param("since", home.since()).update();
            write("insert into people.residences (person_id, municipality_code, address, valid)", person, home);
            db.sql(
                            "update people.persons set municipality_code = :municipality, address = :address, version = version + 1 where id = :person")
                    .param("person", person)
                    .param("municipality", home.municipality(), Types.CHAR)
                    .param("address", home.address())
                    .update();
        }
    }

    private void write(String insert, UUID person, NewHome home) {
        db.sql(insert + """
                         values (:person, :municipality, :address, daterange(:since, null))
                        on conflict do nothing
                        """)
                .param("person", person)
                .param("municipality", home.municipality(), Types.CHAR)
                .param("address", home.address())
                .param("since", home.since())
                .update();
    }
}
