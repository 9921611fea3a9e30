package it.trama.casefile.record;

import it.trama.casefile.RecordHead;
import it.trama.casefile.SocialRecords;
import it.trama.kernel.Actor;
import it.trama.kernel.Compartment;
import it.trama.kernel.NotFound;
import it.trama.kernel.Period;
import it.trama.platform.db.Rows;
import it.trama.trust.AccessBasis;
import it.trama.trust.AccessLevel;
import it.trama.trust.AccessRights;
import it.trama.trust.AccessRights.Basis;
import it.trama.trust.AccessRights.NewRight;
import it.trama.trust.CurrentActor;
import it.trama.trust.Holder;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Social records; the RECORD policy decides which exist for whom. */
@Repository
class Records implements SocialRecords {

    /** Source of the rights that opening gives; taking in charge ends them. */
    private static final String OPENING = "record-opening:";

    private record Known(
            @Nullable UUID recordId,
            @Nullable String number,
            @Nullable LocalDate openedOn) {}

    private final JdbcClient db;
    private final AccessRights rights;
    private final CurrentActor actors;
    private final Clock clock;

    Records(JdbcClient db, AccessRights rights, CurrentActor actors, Clock clock) {
        this.db = db;
        this.rights = rights;
        this.actors = actors;
        this.clock = clock;
    }

    @Override
    public Optional<RecordHead> ofPerson(UUID person) {
        return db.sql("""
                        select id, number, person_id as person, compartment, opened_on from casefile.record_of_merged(:person) limit 1
                        """)
                .param("person", person)
                .query(Rows.as(RecordHead.class))
                .optional();
    }

    @Override
    public RecordHead require(UUID record, AccessLevel level) {
        return db.sql("""
                        select id, number, person_id as person, compartment, opened_on from casefile.social_records
                        where id = :id and trust.may(id, compartment, :level)
                        """)
                .param("id", record)
                .param("level", level.number())
                .query(Rows.as(RecordHead.class))
                .optional()
                .orElseThrow(NotFound::new);
    }

    @Override
    public RecordHead openIfNeeded(UUID person) {
        Known known = known(person);
        if (known.recordId() == null) {
            return opened(person);
        }
        if (!rights.may(known.recordId(), Compartment.ORDINARY, AccessLevel.INDEX)) {
            give(known.recordId(), Holder.user(actors.actor().user()), AccessLevel.INDEX);
        }
        return head(person, known);
    }

    private RecordHead opened(UUID person) {
        RecordHead head = insert(person);
        Actor actor = actors.actor();
        give(head.id(), Holder.user(actor.user()), AccessLevel.WORK);
        actor.teams().stream()
                .sorted()
                .findFirst()
                .ifPresent(team -> give(head.id(), Holder.team(team), AccessLevel.WORK));
        return head;
    }

    private void give(UUID record, Holder holder, AccessLevel level) {
        rights.open(new NewRight(
                record,
                holder,
                level,
                Set.of(Compartment.ORDINARY),
                Period.since(LocalDate.now(clock)),
                new Basis(AccessBasis.LEGAL, OPENING + record)));
    }

    @Override
    public RecordHead openWithoutRights(UUID person) {
        Known known = known(person);
        return known.recordId() == null ? insert(person) : head(person, known);
    }

    /** Two at once: the second finds the first's. */
    private RecordHead insert(UUID person) {
        db.sql("""
                        insert into casefile.social_records (person_id, number, compartment, opened_on, opened_by)
                        values (coalesce(people.canonical(:person), :person), :number, 'ORDINARY', :day, :by)
                        on conflict do nothing
                        """)
                .param("person", person)
                .param("number", nextNumber("CS"))
                .param("day", LocalDate.now(clock))
                .param("by", actors.actor().user())
                .update();
        return head(person, known(person));
    }

    private Known known(UUID person) {
        return db.sql("select record_id, number, opened_on from casefile.charge_of(:person)")
                .param("person", person)
                .query(Rows.as(Known.class))
                .optional()
                .orElseThrow(NotFound::new);
    }

    private static RecordHead head(UUID person, Known known) {
        if (known.recordId() == null || known.number() == null || known.openedOn() == null) {
            throw new NotFound();
        }
        return new RecordHead(known.recordId(), known.number(), person, Compartment.ORDINARY, known.openedOn());
    }

    @Override
    public String nextNumber(String kind) {
        int year = LocalDate.now(clock).getYear();
        int number = db.sql("select casefile.next_number(:kind, :year)")
                .param("kind", kind)
                .param("year", year)
                .query(Integer.class)
                .single();
        return "%s %d/%06d".formatted(kind, year, number);
    }

    @Override
    public List<Note> notes(UUID record) {
        return db.sql("""
                        with notes as materialized (
                            select * from casefile.diary_entries where record_id = :record and obscured_by is null)
                        select e.*, n.display_name from notes e
                        left join trust.staff_names((select array_agg(distinct author) from notes)) n on n.user_id = e.author
                        order by e.happened_on, e.id
                        """).param("record", record).query(this::note).list();
    }

    private Note note(ResultSet row, int n) throws SQLException {
        var marks = new NoteMarks(
                Compartment.valueOf(row.getString("compartment")),
                row.getBoolean("confidential"),
                actors.actor().user().equals(row.getObject("author", UUID.class)),
                row.getObject("corrects", UUID.class));
        return new Note(
                row.getObject("id", UUID.class),
                row.getObject("happened_on", LocalDate.class),
                row.getString("kind"),
                row.getString("text"),
                Objects.requireNonNullElse(row.getString("display_name"), ""),
                marks);
    }
}
