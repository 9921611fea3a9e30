package it.trama.assessment.sheet;

import it.trama.assessment.Assessments;
import it.trama.assessment.DomainScore;
import it.trama.assessment.Instrument;
import it.trama.assessment.Instruments;
import it.trama.assessment.Scoring;
import it.trama.kernel.Compartment;
import it.trama.platform.db.Rows;
import it.trama.trust.CurrentActor;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Assessments in {@code assessment.assessments}, under the RECORD policy. */
@Repository
class Sheets implements Assessments {

    private static final String ALL = """
            select a.id, a.record_id, a.compartment, a.instrument, a.instrument_version, a.assessed_on, a.answers::text as answers, a.scores::text as scores,
                   a.assessor, a.signed_at, a.corrects, a.version,
                   (select jsonb_agg(jsonb_build_object('answers', p.answers, 'scores', case when p.compartment <> a.compartment then p.scores end))
                    from assessment.parts p where p.assessment_id = a.id and p.status = 'SIGNED')::text as others
            from assessment.assessments a
            """;

    private final JdbcClient db;
    private final SheetJson json;
    private final Instruments instruments;
    private final CurrentActor actors;
    private final Clock clock;

    Sheets(JdbcClient db, SheetJson json, Instruments instruments, CurrentActor actors, Clock clock) {
        this.db = db;
        this.json = json;
        this.instruments = instruments;
        this.actors = actors;
        this.clock = clock;
    }

    Optional<Assessment> find(UUID id) {
        return db.sql(ALL + "where a.id = :id")
                .param("id", id)
                .query(this::toAssessment)
                .optional();
    }

    /** Who saved it last, and when. */
    AssessmentRefusal.Saved saved(UUID id) {
        return db.sql("""
                        select coalesce((select n.display_name from trust.staff_names(array[coalesce(a.changed_by, a.assessor)]) n), '') as name,
                               coalesce(a.changed_at, 'epoch') as at
                        from assessment.assessments a where a.id = :id
                        """)
                .param("id", id)
                .query((row, _) -> new AssessmentRefusal.Saved(
                        row.getString("name"),
                        row.getObject("at", OffsetDateTime.class).toInstant()))
                .single();
    }

    /** All of a record, newest first. */
    List<Assessment> of(UUID record) {
        return db.sql(ALL + "where a.record_id = :record order by a.assessed_on desc, a.signed_at desc nulls first")
                .param("record", record)
                .query(this::toAssessment)
                .list();
    }

    /** How many there are, for who may work on the record; empty for anybody else. */
    Optional<Integer> countIfWorking(UUID record, Compartment compartment) {
        return db.sql("""
                        select (select count(*) from assessment.assessments where record_id = :record)::integer
                        where trust.may(:record, :compartment, 3)
                        """)
                .param("record", record)
                .param("compartment", compartment.name())
                .query(Rows.scalar(Integer.class))
                .optional();
    }

    /** False when the id is there already: the form was sent twice. */
    boolean add(Assessment a) {
        return written("""
                insert into assessment.assessments
                    (id, record_id, compartment, instrument, instrument_version, assessed_on, status, answers, scores, assessor, signed_at, corrects, version,
                     changed_by, changed_at)
                values (:id, :record, :compartment, :instrument, :instrumentVersion, :day, :status, :answers::jsonb, :scores::jsonb, :assessor, :signedAt, :corrects, 1, :by, :now)
                on conflict (id) do nothing
                """, a);
    }

    /** False when it is no longer the draft that was read. */
    boolean update(Assessment a) {
        return written("""
                update assessment.assessments
                set assessed_on = :day, instrument_version = :instrumentVersion, status = :status, answers = :answers::jsonb, scores = :scores::jsonb, signed_at = :signedAt, version = version + 1,
                    changed_by = :by, changed_at = :now
                where id = :id and version = :version and status = 'DRAFT'
                """, a);
    }

    private boolean written(String sql, Assessment a) {
        Instant signedAt = a.state().signedAt();
        return db.sql(sql)
                        .param("id", a.id())
                        .param("record", a.place().record())
                        .param("compartment", a.place().compartment().name())
                        .param("instrument", a.used().instrument())
                        .param("instrumentVersion", a.used().version())
                        .param("day", a.assessedOn())
                        .param("status", a.signed() ? "SIGNED" : "DRAFT")
                        .param("answers", json.answers(a.answers()))
                        .param("scores", json.scores(a.scores()))
                        .param("assessor", a.state().assessor())
                        .param(
                                "signedAt",
                                signedAt == null ? null : signedAt.atOffset(ZoneOffset.UTC),
                                Types.TIMESTAMP_WITH_TIMEZONE)
                        .param("corrects", a.state().corrects(), Types.OTHER)
                        .param("version", a.state().version())
                        .param("by", actors.actor().user())
                        .param("now", OffsetDateTime.now(clock))
                        .update()
                == 1;
    }

    @Override
    public Optional<Latest> latest(UUID record, String instrument) {
        return all(record, instrument).stream().findFirst();
    }

    @Override
    public List<Latest> all(UUID record, String instrument) {
        return valid(record, LocalDate.EPOCH).stream()
                .filter(a -> a.used().instrument().equals(instrument))
                .map(this::toLatest)
                .toList();
    }

    @Override
    public List<DomainScore> domainScores(UUID record, LocalDate since) {
        return valid(record, since).reversed().stream().flatMap(Sheets::domains).toList();
    }

    @Override
    public Set<String> signedSince(UUID record, Collection<String> wanted, LocalDate since) {
        return valid(record, since).stream()
                .map(a -> a.used().instrument())
                .filter(wanted::contains)
                .collect(Collectors.toSet());
    }

    @Override
    public Map<String, String> titles() {
        var titles = new LinkedHashMap<String, String>();
        instruments.current().forEach(instrument -> titles.put(instrument.code(), instrument.title()));
        return titles;
    }

    private static Stream<DomainScore> domains(Assessment a) {
        return a.scores().domains().stream()
                .map(d -> new DomainScore(d.axis(), d.series(), d.value(), d.least(), d.most(), a.assessedOn()));
    }

    /** Signed ones that no later one corrects, newest first. */
    List<Assessment> valid(UUID record, LocalDate since) {
        return db.sql(ALL + """
                        where a.record_id = :record and a.assessed_on >= :since and a.status = 'SIGNED'
                          and not exists (select from assessment.assessments c where c.corrects = a.id and c.status = 'SIGNED')
                        order by a.assessed_on desc, a.signed_at desc
                        """)
                .param("record", record)
                .param("since", since)
                .query(this::toAssessment)
                .list();
    }

    private Latest toLatest(Assessment a) {
        Instrument instrument =
                instruments.version(a.used().instrument(), a.used().version());
        BigDecimal score = a.scores().of(instrument.scoring().main());
        var band = instrument.main().flatMap(main -> Scoring.band(main, score));
        return new Latest(
                a.id(),
                a.assessedOn(),
                score,
                band.map(Instrument.Band::level).orElse(null),
                band.map(Instrument.Band::title).orElse(null));
    }

    private Assessment toAssessment(ResultSet row, int n) throws SQLException {
        OffsetDateTime signedAt = row.getObject("signed_at", OffsetDateTime.class);
        var others = json.others(row.getString("others"));
        return new Assessment(
                row.getObject("id", UUID.class),
                new Assessment.Place(
                        row.getObject("record_id", UUID.class), Compartment.valueOf(row.getString("compartment"))),
                new Assessment.Used(row.getString("instrument"), row.getInt("instrument_version")),
                row.getObject("assessed_on", LocalDate.class),
                json.answers(row.getString("answers")).and(others.answers()),
                others.with(json.scores(row.getString("scores"))),
                new Assessment.State(
                        row.getObject("assessor", UUID.class),
                        signedAt == null ? null : signedAt.toInstant(),
                        row.getObject("corrects", UUID.class),
                        row.getInt("version")));
    }
}
