package it.trama.consultation.store;

import it.trama.consultation.Consultation;
import it.trama.consultation.Consultation.Outcome;
import it.trama.consultation.Consultation.State;
import it.trama.trust.CurrentActor;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes requests and moves them on. */
@Repository
class RequestChanges {

    private final JdbcClient db;
    private final CurrentActor actors;
    private final Clock clock;

    RequestChanges(JdbcClient db, CurrentActor actors, Clock clock) {
        this.db = db;
        this.actors = actors;
        this.clock = clock;
    }

    void add(Consultation request) {
        var place = request.place();
        db.sql("""
                        insert into consultation.requests (id, record_id, compartment, person_id, team_id, number, urgency, due, state, sharing,
                                                           asked_by, asked_org, asked_at)
                        values (:id, :record, :compartment, :person, :team, :number, :urgency, :due, 'ASKED', daterange(:from, :to), :by, :org, :at)
                        """)
                .param("id", request.id())
                .param("record", place.record())
                .param("compartment", place.compartment().name())
                .param("person", place.person())
                .param("team", place.team())
                .param("number", request.number())
                .param("urgency", request.asked().urgency().name())
                .param("due", request.asked().due())
                .param("from", request.sharing().days().from())
                .param("to", request.sharing().days().to(), Types.DATE)
                .param("by", request.asked().by())
                .param("org", actors.actor().organisation())
                .param("at", OffsetDateTime.now(clock))
                .update();
        addWords(request);
    }

    private void addWords(Consultation request) {
        var words = Objects.requireNonNull(request.words());
        db.sql("""
                        insert into consultation.contents (request_id, record_id, compartment, named, label, question, basis, reference)
                        values (:id, :record, :compartment, :named, :label, :question, :basis, :reference)
                        """)
                .param("id", request.id())
                .param("record", request.place().record())
                .param("compartment", request.place().compartment().name())
                .param("named", words.named())
                .param("label", words.label())
                .param("question", words.question())
                .param("basis", words.basis().name())
                .param("reference", words.reference())
                .update();
    }

    void extend(Consultation request, LocalDate until) {
        db.sql("""
                        update consultation.requests set sharing = daterange(lower(sharing), greatest(upper(sharing), :to)), version = version + 1
                        where id = :id
                        """).param("id", request.id()).param("to", until.plusDays(1)).update();
    }

    boolean move(Consultation request, State after, @Nullable Outcome outcome) {
        return db.sql("""
                        update consultation.requests
                        set state = :after, outcome = :outcome, version = version + 1,
                            taken_by = case when :after = 'TAKEN' and taken_by is null then :by else taken_by end
                        where id = :id and state = :before
                        """)
                        .param("id", request.id())
                        .param("before", request.progress().state().name())
                        .param("after", after.name())
                        .param("outcome", outcome == null ? null : outcome.name(), Types.VARCHAR)
                        .param("by", actors.actor().user())
                        .update()
                == 1;
    }

    void withdraw(Consultation request) {
        db.sql("""
                        update consultation.requests
                        set withdrawn_at = :at, version = version + 1,
                            state = case when state in ('ASKED', 'TAKEN', 'MORE_ASKED') then 'WITHDRAWN' else state end
                        where id = :id and withdrawn_at is null
                        """)
                .param("id", request.id())
                .param("at", OffsetDateTime.now(clock))
                .update();
    }

    boolean hasStep(UUID step) {
        return Boolean.TRUE.equals(db.sql("select exists (select from consultation.steps where id = :id)")
                .param("id", step)
                .query(Boolean.class)
                .single());
    }

    void filed(Consultation request, UUID document) {
        db.sql(
                        "update consultation.opinions set document_id = :document where request_id = :id and document_id is null")
                .param("id", request.id())
                .param("document", document)
                .update();
    }
}
