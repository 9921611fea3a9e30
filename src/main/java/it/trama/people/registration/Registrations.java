package it.trama.people.registration;

import it.trama.kernel.FiscalCode;
import it.trama.kernel.Sex;
import it.trama.people.NameWords;
import it.trama.people.People;
import it.trama.people.registration.NewPerson.Home;
import it.trama.people.registration.NewPerson.Who;
import it.trama.platform.db.Rows;
import java.sql.Types;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes persons registered by hand, and asks who is already there. */
@Repository
class Registrations {

    /** @param visible whether the actor may see the person */
    record Holder(UUID id, boolean visible) {

        @Nullable UUID shown() {
            return visible ? id : null;
        }
    }

    private final JdbcClient db;
    private final People people;

    Registrations(JdbcClient db, People people) {
        this.db = db;
        this.people = people;
    }

    boolean exists(UUID id) {
        return people.identity(id).isPresent();
    }

    Optional<Holder> holderOf(@Nullable String fiscalCode, @Nullable String temporaryCode) {
        return db.sql("select id, visible from people.holder_of(:fiscal, :temporary)")
                .param("fiscal", fiscalCode, Types.VARCHAR)
                .param("temporary", temporaryCode, Types.VARCHAR)
                .query(Rows.as(Holder.class))
                .optional();
    }

    /** False when the id or a code was taken meanwhile: nothing was written. */
    boolean add(NewPerson person, LocalDate today) {
        Home home = person.home();
        if (!insert(person)) {
            return false;
        }
        if (home.municipality() != null || !home.address().isEmpty()) {
            db.sql("""
                            insert into people.residences (person_id, municipality_code, address, valid)
                            values (:person, :municipality, :address, daterange(:since, null))
                            """)
                    .param("person", person.id())
                    .param("municipality", home.municipality(), Types.CHAR)
                    .param("address", home.address())
                    .param("since", today)
                    .update();
        }
        if (!home.phone().isEmpty()) {
            db.sql(
                            "insert into people.contacts (person_id, kind, value, valid) values (:person, 'PHONE', :phone, daterange(:since, null))")
                    .param("person", person.id())
                    .param("phone", home.phone())
                    .param("since", today)
                    .update();
        }
        return true;
    }

    private boolean insert(NewPerson person) {
        Who who = person.who();
        FiscalCode code = person.codes().fiscal();
        return db.sql("""
                        insert into people.persons (id, family_name, given_name, sex, birth_date, birth_place, citizenship, fiscal_code,
                                                    fiscal_code_base, temporary_code, municipality_code, address, tokens)
                        values (:id, :family, :given, :sex, :birth, :place, :citizenship, :code, :base, :temporary, :municipality, :address,
                                people.token_ids(:words))
                        on conflict do nothing
                        """)
                        .param("id", person.id())
                        .param("family", who.familyName())
                        .param("given", who.givenName())
                        .param("sex", who.sex() == Sex.FEMALE ? "F" : "M")
                        .param("birth", who.birthDate())
                        .param("place", code == null ? null : code.belfiore(), Types.CHAR)
                        .param("citizenship", who.citizenship())
                        .param("code", code == null ? null : code.value(), Types.CHAR)
                        .param("base", code == null ? null : code.base().value(), Types.VARCHAR)
                        .param("temporary", person.codes().temporary(), Types.VARCHAR)
                        .param("municipality", person.home().municipality(), Types.CHAR)
                        .param("address", person.home().address())
                        .param(
                                "words",
                                NameWords.tokens(who.familyName(), who.givenName())
                                        .toArray(String[]::new))
                        .update()
                == 1;
    }
}
