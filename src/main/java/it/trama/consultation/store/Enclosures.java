package it.trama.consultation.store;

import it.trama.consultation.Consultation;
import it.trama.consultation.Consultations.NewExcerpt;
import it.trama.consultation.Consultations.NewStep;
import it.trama.consultation.Dossier.Excerpt;
import it.trama.consultation.Dossier.Opinion;
import it.trama.consultation.Dossier.Step;
import it.trama.trust.CurrentActor;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What lies in a request: excerpts, steps, the opinion. Only ever added. */
@Repository
class Enclosures {

    private final JdbcClient db;
    private final CurrentActor actors;
    private final Clock clock;

    Enclosures(JdbcClient db, CurrentActor actors, Clock clock) {
        this.db = db;
        this.actors = actors;
        this.clock = clock;
    }

    List<Excerpt> excerpts(UUID request) {
        return db.sql("""
                        select source, title, dated, body, shared_at from consultation.excerpts where request_id = :request
                        order by split_part(source, ':', 1), dated desc, id
                        """)
                .param("request", request)
                .query((row, n) -> new Excerpt(
                        row.getString("source"),
                        row.getString("title"),
                        row.getObject("dated", LocalDate.class),
                        row.getString("body"),
                        Requests.instant(row, "shared_at")))
                .list();
    }

    List<Step> steps(UUID request) {
        return db.sql("""
                        select kind, words, meets_on, done_by, done_at from consultation.steps where request_id = :request order by done_at, id
                        """)
                .param("request", request)
                .query((row, n) -> new Step(
                        row.getString("kind"),
                        row.getString("words"),
                        row.getObject("meets_on", LocalDate.class),
                        row.getObject("done_by", UUID.class),
                        Requests.instant(row, "done_at")))
                .list();
    }

    Optional<Opinion> opinion(UUID request) {
        return db.sql("""
                        select reading, advice, signed_by, signed_at, sha256, document_id from consultation.opinions where request_id = :request
                        """)
                .param("request", request)
                .query((row, n) -> new Opinion(
                        row.getString("reading"),
                        row.getString("advice"),
                        row.getObject("signed_by", UUID.class),
                        Requests.instant(row, "signed_at"),
                        row.getString("sha256"),
                        row.getObject("document_id", UUID.class)))
                .optional();
    }

    void add(Consultation request, NewExcerpt excerpt) {
        db.sql("""
                        insert into consultation.excerpts (request_id, record_id, compartment, source, title, dated, body, shared_by, shared_at)
                        values (:request, :record, :compartment, :source, :title, :dated, :body, :by, :at)
                        on conflict (request_id, source) do nothing
                        """)
                .param("request", request.id())
                .param("record", request.place().record())
                .param("compartment", excerpt.compartment().name())
                .param("source", excerpt.source())
                .param("title", excerpt.title())
                .param("dated", excerpt.day())
                .param("body", excerpt.text())
                .param("by", actors.actor().user())
                .param("at", OffsetDateTime.now(clock))
                .update();
    }

    /** A second sending of the same id changes nothing. */
    void add(Consultation request, NewStep step) {
        db.sql("""
                        insert into consultation.steps (id, request_id, record_id, compartment, kind, words, meets_on, done_by, done_at)
                        values (:id, :request, :record, :compartment, :kind, :words, :meets, :by, :at)
                        on conflict (id) do nothing
                        """)
                .param("id", step.id())
                .param("request", request.id())
                .param("record", request.place().record())
                .param("compartment", request.place().compartment().name())
                .param("kind", step.kind())
                .param("words", step.words())
                .param("meets", step.meetsOn(), Types.DATE)
                .param("by", actors.actor().user())
                .param("at", OffsetDateTime.now(clock))
                .update();
    }

    void add(Consultation request, Opinion opinion) {
        db.sql("""
                        insert into consultation.opinions (request_id, record_id, compartment, reading, advice, signed_by, signed_at, sha256)
                        values (:request, :record, :compartment, :reading, :advice, :by, :at, :sha256)
                        """)
                .param("request", request.id())
                .param("record", request.place().record())
                .param("compartment", request.place().compartment().name())
                .param("reading", opinion.reading())
                .param("advice", opinion.advice())
                .param("by", opinion.signedBy())
                .param("at", opinion.signedAt().atOffset(java.time.ZoneOffset.UTC))
                .param("sha256", opinion.sha256())
                .update();
    }
}
