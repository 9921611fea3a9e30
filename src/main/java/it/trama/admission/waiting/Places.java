package it.trama.admission.waiting;

import it.trama.admission.Occupancy;
import it.trama.admission.PlaceBook.Applicant;
import it.trama.admission.PlaceBook.Change;
import it.trama.admission.PlaceBook.Now;
import it.trama.admission.PlaceBook.Place;
import it.trama.admission.PlaceBook.Where;
import it.trama.admission.PlaceMove;
import it.trama.admission.PlaceState;
import it.trama.kernel.Actor;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Places under the OWNED policy, and the log of their moves. */
@Repository
class Places implements Occupancy {

    private static final RowMapper<Place> PLACE = (row, n) -> place(row);
    private static final String ALL = """
            select p.*, a.number, a.name, a.person_id from admission.places p join admission.applications a on a.id = p.application_id
            """;

    private final JdbcClient db;

    Places(JdbcClient db) {
        this.db = db;
    }

    /** Held until the transaction ends, so that two moves never start from the same state. */
    Optional<Place> lock(UUID id) {
        return db.sql(ALL + "where p.id = :id for update of p")
                .param("id", id)
                .query(PLACE)
                .optional();
    }

    List<Place> ofApplication(UUID application) {
        return db.sql(ALL + "where p.application_id = :application order by p.wish")
                .param("application", application)
                .query(PLACE)
                .list();
    }

    List<Place> ofRecord(UUID record) {
        return db.sql(ALL + "where p.record_id = :record order by a.applied_on desc, a.number desc, p.wish")
                .param("record", record)
                .query(PLACE)
                .list();
    }

    /** Those that are not over, of one facility, by name. */
    List<Place> ofFacility(UUID facility) {
        return db.sql(ALL + """
                        where p.facility_id = :facility and p.state not in ('DRAFT', 'REFUSED', 'WITHDRAWN', 'DIED', 'ENDED') order by a.name, a.number
                        """).param("facility", facility).query(PLACE).list();
    }

    /** Of the actor's team or body, that are not over. */
    List<Place> ofOwners(List<String> owners) {
        return db.sql(ALL + """
                        where p.owner = any (:owners) and p.state not in ('REFUSED', 'WITHDRAWN', 'DIED', 'ENDED', 'ADMITTED')
                        order by a.name, a.number, p.wish limit 300
                        """)
                .param("owners", owners.toArray(String[]::new))
                .query(PLACE)
                .list();
    }

    void move(Place place, PlaceMove move, Change change, Actor actor, Instant at) {
        db.sql("""
                        update admission.places set state = :state, waiting_from = :from, refusals = :refusals where id = :id
                        """)
                .param("state", move.to().name())
                .param("from", change.waitingFrom())
                .param("refusals", change.refusals())
                .param("id", place.id())
                .update();
        db.sql("""
                        insert into admission.moves (place_id, application_id, facility_id, move, state, waiting_from, refusals, reason, note,
                                                     moved_at, moved_by, mover)
                        values (:place, :application, :facility, :move, :state, :from, :refusals, :reason, :note, :at, :by, :name)
                        """)
                .param("place", place.id())
                .param("application", place.applicant().application())
                .param("facility", place.where().facility())
                .param("move", move.name())
                .param("state", move.to().name())
                .param("from", change.waitingFrom())
                .param("refusals", change.refusals())
                .param("reason", change.reason())
                .param("note", change.note())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", actor.user())
                .param("name", actor.name())
                .update();
    }

    /** After an admission or a death, elsewhere too. */
    void endOthers(UUID settled, boolean keepBetter, Actor actor, Instant at) {
        db.sql("select admission.end_others(:place, :better, :at, :by, :name)")
                .param("place", settled)
                .param("better", keepBetter)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", actor.user())
                .param("name", actor.name())
                .query(Integer.class)
                .single();
    }

    @Override
    public int occupied(UUID facility, LocalDate day) {
        return count("select admission.occupied(:facility, :day)", facility, day);
    }

    @Override
    public int taken(UUID facility, LocalDate day) {
        return count("select admission.taken(:facility, :day)", facility, day);
    }

    private int count(String sql, UUID facility, LocalDate day) {
        return db.sql(sql)
                .param("facility", facility)
                .param("day", day)
                .query(Integer.class)
                .single();
    }

    private static Place place(ResultSet row) throws SQLException {
        return new Place(
                row.getObject("id", UUID.class),
                new Applicant(
                        row.getObject("application_id", UUID.class),
                        row.getString("number"),
                        row.getString("name"),
                        row.getObject("person_id", UUID.class),
                        row.getObject("record_id", UUID.class),
                        row.getString("person_key"),
                        row.getString("owner")),
                new Where(
                        row.getObject("facility_id", UUID.class),
                        row.getObject("organisation_id", UUID.class),
                        row.getString("facility_kind"),
                        row.getBoolean("district"),
                        row.getInt("wish")),
                new Now(
                        PlaceState.valueOf(row.getString("state")),
                        row.getObject("waiting_from", LocalDate.class),
                        row.getInt("refusals")));
    }
}
