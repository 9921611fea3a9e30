package it.trama.casefile.diary;

import it.trama.casefile.SocialRecords;
import it.trama.trust.CurrentActor;
import java.sql.Types;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes diary entries: once, never changed; obscured through the one function that may. */
@Repository
class SignedEntries implements SocialRecords.DiaryWriter {

    private final JdbcClient db;
    private final CurrentActor actors;
    private final Clock clock;

    SignedEntries(JdbcClient db, CurrentActor actors, Clock clock) {
        this.db = db;
        this.actors = actors;
        this.clock = clock;
    }

    /** A second sending of the same id changes nothing. */
    void add(WriteEntry.Command entry, String present, UUID author) {
        var meeting = entry.meeting();
        db.sql("""
                        insert into casefile.diary_entries (id, record_id, compartment, happened_on, kind, text, author, written_at, corrects,
                                                            place, minutes, persons, staff, present, confidential)
                        values (:id, :record, :compartment, :day, :kind, :text, :author, :at, :corrects,
                                :place, :minutes, :persons, :staff, :present, :confidential)
                        on conflict do nothing
                        """)
                .param("id", entry.id())
                .param("record", entry.record())
                .param("compartment", entry.drawer().compartment().name())
                .param("day", entry.told().day())
                .param("kind", entry.corrects() == null ? entry.told().kind().name() : "CORRECTION")
                .param("text", entry.told().text())
                .param("author", author)
                .param("at", OffsetDateTime.now(clock))
                .param("corrects", entry.corrects(), Types.OTHER)
                .param("place", meeting.place())
                .param("minutes", meeting.minutes(), Types.INTEGER)
                .param("persons", array(meeting.persons()))
                .param("staff", array(meeting.staff()))
                .param("present", present)
                .param("confidential", entry.drawer().confidential())
                .update();
    }

    @Override
    public void write(SocialRecords.NewEntry entry) {
        add(
                new WriteEntry.Command(
                        entry.id(),
                        entry.record(),
                        new WriteEntry.Told(entry.day(), EntryKind.valueOf(entry.kind()), entry.text()),
                        new WriteEntry.Meeting("", null, List.of(), List.of(), entry.others()),
                        new WriteEntry.Drawer(entry.compartment(), false),
                        null),
                entry.others(),
                actors.actor().user());
    }

    private static UUID[] array(List<UUID> ids) {
        return ids.toArray(UUID[]::new);
    }

    /** False: not theirs to obscure. */
    boolean obscure(UUID entry, String reason) {
        return Boolean.TRUE.equals(db.sql("select casefile.obscure_entry(:entry, :reason, :at)")
                .param("entry", entry)
                .param("reason", reason)
                .param("at", OffsetDateTime.now(clock))
                .query(Boolean.class)
                .single());
    }
}
