package it.trama.governance.body;

import it.trama.governance.Bodies;
import it.trama.governance.Threshold;
import it.trama.platform.db.Rows;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class BodyRows implements Bodies {

    private static final String COLUMNS =
            "select id, code, name, kind, composition, coordinator, monthly from governance.bodies ";

    private record BandRow(UUID regulationId, int residentsTo, BigDecimal weight) {}

    private record MajorityRow(String code, String name, Basis basis, String heads, String weight) {}

    private final JdbcClient db;

    BodyRows(JdbcClient db) {
        this.db = db;
    }

    @Override
    public List<Body> all() {
        return db.sql(COLUMNS + "order by position, name")
                .query(Rows.as(Body.class))
                .list();
    }

    @Override
    public Optional<Body> find(UUID id) {
        return db.sql(COLUMNS + "where id = :id")
                .param("id", id)
                .query(Rows.as(Body.class))
                .optional();
    }

    @Override
    public List<Task> tasks(UUID body) {
        return db.sql("select kind, text, section from governance.body_tasks where body_id = :body order by position")
                .param("body", body)
                .query(Rows.as(Task.class))
                .list();
    }

    @Override
    public Optional<Regulation> regulation(UUID body, LocalDate day) {
        return regulations(body).stream()
                .filter(one -> !one.validFrom().isAfter(day))
                .findFirst();
    }

    @Override
    public List<Regulation> regulations(UUID body) {
        var bands = db.sql("""
                        select b.regulation_id, b.residents_to, b.weight from governance.bands b
                        join governance.regulations r on r.id = b.regulation_id where r.body_id = :body order by b.residents_to
                        """).param("body", body).query(Rows.as(BandRow.class)).list().stream()
                .collect(Collectors.groupingBy(
                        BandRow::regulationId,
                        Collectors.mapping(row -> new Band(row.residentsTo(), row.weight()), Collectors.toList())));
        return db.sql("""
                        select id, valid_from, act, weights, residents_on, unions, proxies, first_heads, first_weight, second_heads, second_weight,
                            majority, notice_days
                        from governance.regulations where body_id = :body order by valid_from desc
                        """)
                .param("body", body)
                .query((row, _) -> regulation(row, bands))
                .list();
    }

    private static Regulation regulation(ResultSet row, Map<UUID, List<Band>> bands) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        return new Regulation(
                id,
                row.getObject("valid_from", LocalDate.class),
                row.getString("act"),
                new Weighting(
                        Strategy.valueOf(row.getString("weights")),
                        row.getObject("residents_on", LocalDate.class),
                        UnionRule.valueOf(row.getString("unions")),
                        bands.getOrDefault(id, List.of())),
                new Practice(
                        quorum(row.getString("first_heads"), row.getString("first_weight")),
                        quorum(row.getString("second_heads"), row.getString("second_weight")),
                        row.getInt("proxies"),
                        row.getString("majority"),
                        row.getInt("notice_days")));
    }

    private static Quorum quorum(String heads, String weight) {
        return new Quorum(new Threshold(heads), new Threshold(weight));
    }

    @Override
    public List<Majority> majorities() {
        return db
                .sql("select code, name, basis, heads, weight from governance.majorities order by code")
                .query(Rows.as(MajorityRow.class))
                .list()
                .stream()
                .map(row -> new Majority(
                        row.code(), row.name(), row.basis(), new Threshold(row.heads()), new Threshold(row.weight())))
                .toList();
    }

    @Override
    public List<Seat> seats(UUID body, LocalDate day) {
        return db.sql("""
                        select s.id, s.name, s.municipality, s.organisation_id, s.residents, s.votes,
                            m.id as member, m.name as holder, m.office, m.user_id
                        from governance.seats s left join governance.members m on m.seat_id = s.id and m.valid @> :day::date
                        where s.body_id = :body and s.valid @> :day::date order by s.position, s.name
                        """)
                .param("body", body)
                .param("day", day)
                .query(BodyRows::seat)
                .list();
    }

    private static Seat seat(ResultSet row, int index) throws SQLException {
        UUID member = row.getObject("member", UUID.class);
        return new Seat(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("municipality"),
                row.getObject("organisation_id", UUID.class),
                row.getObject("residents", Integer.class),
                row.getBoolean("votes"),
                member == null
                        ? null
                        : new Holder(
                                member,
                                row.getString("holder"),
                                row.getString("office"),
                                row.getObject("user_id", UUID.class)));
    }
}
