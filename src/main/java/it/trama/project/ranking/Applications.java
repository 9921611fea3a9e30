package it.trama.project.ranking;

import it.trama.kernel.Money;
import it.trama.platform.db.Rows;
import it.trama.project.ranking.Readings.Known;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Requests, under the RECORD policy; and, for who calculates, the facts that a call asks of each. */
@Repository
class Applications {

    /** @param declared answers by question */
    record Application(UUID id, UUID call, Case of, Asked asked, Map<String, String> declared, boolean withdrawn) {}

    /** @param number of the record, by which the list names it */
    record Case(UUID record, UUID person, String number) {}

    record Asked(String support, Money cost, Money requested, LocalDate on) {}

    /** A request with who makes it, for who works on the record. */
    record Mine(UUID application, UUID record, String name, String number, String support, boolean withdrawn) {}

    record Subject(UUID application, UUID record, UUID person) {}

    private record Fact(UUID application, Known known) {}

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<LinkedHashMap<String, String>> ANSWERS = new TypeReference<>() {};

    private final JdbcClient db;
    private final Clock clock;

    Applications(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** False when the record has asked the call for this support before. */
    boolean add(Application application, UUID by) {
        return db.sql("""
                        insert into project.ranking_applications (id, call_id, record_id, compartment, person_id, case_number, support, cost, requested,
                                                                  applied_on, declared, made_by, made_at)
                        values (:id, :call, :record, 'ORDINARY', :person, :number, :support, :cost, :requested, :on, :declared::jsonb, :by, :now)
                        on conflict do nothing
                        """)
                        .param("id", application.id())
                        .param("call", application.call())
                        .param("record", application.of().record())
                        .param("person", application.of().person())
                        .param("number", application.of().number())
                        .param("support", application.asked().support())
                        .param("cost", application.asked().cost().amount())
                        .param("requested", application.asked().requested().amount())
                        .param("on", application.asked().on())
                        .param("declared", JSON.writeValueAsString(application.declared()))
                        .param("by", by)
                        .param("now", OffsetDateTime.now(clock))
                        .update()
                == 1;
    }

    void withdraw(UUID application) {
        db.sql("update project.ranking_applications set withdrawn_at = :now where id = :id and withdrawn_at is null")
                .param("id", application)
                .param("now", OffsetDateTime.now(clock))
                .update();
    }

    Optional<Application> find(UUID id) {
        return db.sql("select * from project.ranking_applications where id = :id")
                .param("id", id)
                .query(Applications::toApplication)
                .optional();
    }

    /** Newest first. */
    List<Application> ofRecord(UUID record) {
        return db.sql(
                        "select * from project.ranking_applications where record_id = :record order by applied_on desc, id desc")
                .param("record", record)
                .query(Applications::toApplication)
                .list();
    }

    /** Of a call, those of records that the actor works on. */
    List<Mine> mine(UUID call) {
        return db.sql("""
                        with mine as materialized (select * from project.ranking_applications where call_id = :call)
                        select m.id as application, m.record_id as record, n.name, m.case_number as number, m.support,
                               m.withdrawn_at is not null as withdrawn
                        from mine m
                        join casefile.record_names((select array_agg(distinct record_id) from mine)) n on n.record_id = m.record_id
                        order by n.name, m.support, m.id
                        """).param("call", call).query(Rows.as(Mine.class)).list();
    }

    /** How many have asked; nothing for who neither coordinates nor plans. */
    int count(UUID call) {
        return db.sql("select project.ranking_requests(:call)")
                .param("call", call)
                .query(Integer.class)
                .single();
    }

    /** Whose requests they are, for the trace of who calculates and reads. */
    List<Subject> subjects(UUID call) {
        return db.sql(
                        "select application, record_id as record, person_id as person from project.ranking_subjects(:call)")
                .param("call", call)
                .query(Rows.as(Subject.class))
                .list();
    }

    /** By request: what was valid on the day, as it was known at the moment. One statement for a whole call. */
    Map<UUID, Readings> facts(UUID call, LocalDate day, Instant known, List<String> instruments) {
        Map<UUID, List<Known>> byRequest = db
                .sql("""
                        select application, kind, name, number, word, since, source
                        from project.ranking_facts(:call, :day, :known, :instruments) order by application, kind, name, since, source
                        """)
                .param("call", call)
                .param("day", day)
                .param("known", known.atOffset(ZoneOffset.UTC))
                .param("instruments", instruments.toArray(String[]::new))
                .query(Applications::toFact)
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Fact::application, LinkedHashMap::new, Collectors.mapping(Fact::known, Collectors.toList())));
        var readings = new LinkedHashMap<UUID, Readings>();
        byRequest.forEach((id, facts) -> readings.put(id, new Readings(day, facts)));
        return readings;
    }

    private static Fact toFact(ResultSet row, int n) throws SQLException {
        return new Fact(
                row.getObject("application", UUID.class),
                new Known(
                        row.getString("kind"),
                        row.getString("name"),
                        row.getBigDecimal("number"),
                        row.getString("word"),
                        row.getObject("since", LocalDate.class),
                        row.getString("source")));
    }

    private static Application toApplication(ResultSet row, int n) throws SQLException {
        return new Application(
                row.getObject("id", UUID.class),
                row.getObject("call_id", UUID.class),
                new Case(
                        row.getObject("record_id", UUID.class),
                        row.getObject("person_id", UUID.class),
                        row.getString("case_number")),
                new Asked(
                        row.getString("support"),
                        money(row.getBigDecimal("cost")),
                        money(row.getBigDecimal("requested")),
                        row.getObject("applied_on", LocalDate.class)),
                JSON.readValue(row.getString("declared"), ANSWERS),
                row.getObject("withdrawn_at") != null);
    }

    private static Money money(BigDecimal amount) {
        return Money.of(amount);
    }
}
