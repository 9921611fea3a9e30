package it.trama.trust.rights;

import it.trama.kernel.Compartment;
import it.trama.kernel.Period;
import it.trama.trust.AccessBasis;
import it.trama.trust.AccessLevel;
import it.trama.trust.AccessRights;
import it.trama.trust.CurrentActor;
import it.trama.trust.Holder;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Access rights in {@code trust.access_rights}; the question goes through {@code trust.may}, as the policies do. */
@Repository
class Rights implements AccessRights {

    private final JdbcClient db;
    private final CurrentActor actors;
    private final Clock clock;

    Rights(JdbcClient db, CurrentActor actors, Clock clock) {
        this.db = db;
        this.actors = actors;
        this.clock = clock;
    }

    @Override
    public void open(NewRight right) {
        db.sql("""
                        insert into trust.access_rights (record_id, holder, level, compartments, valid, basis, source, created_by)
                        values (:record, :holder, :level, :compartments, daterange(:from, :to), :basis, :source, :by)
                        """)
                .param("record", right.record())
                .param("holder", right.holder().key())
                .param("level", right.level().number())
                .param(
                        "compartments",
                        right.compartments().stream()
                                .map(Compartment::name)
                                .sorted()
                                .toArray(String[]::new))
                .param("from", right.valid().from())
                .param("to", right.valid().to())
                .param("basis", right.basis().kind().name())
                .param("source", right.basis().source())
                .param("by", actors.actor().user())
                .update();
    }

    @Override
    public void end(String source, LocalDate day) {
        end(source, "", day);
    }

    @Override
    public void end(String source, Holder holder, LocalDate day) {
        end(source, holder.key(), day);
    }

    /**
     * A right that ends today opens nothing from this moment on, and one that has not begun never will; the period keeps at least its first day,
     * because it did exist.
     */
    private void end(String source, String holder, LocalDate day) {
        db.sql("""
                        update trust.access_rights
                        set valid = daterange(lower(valid), greatest(:day, lower(valid) + 1)),
                            revoked_at = case when :day <= greatest(trust.today(), lower(valid)) then :now end
                        where source = :source and (:holder = '' or holder = :holder) and (upper_inf(valid) or upper(valid) > :day)
                        """)
                .param("source", source)
                .param("holder", holder)
                .param("day", day)
                .param("now", OffsetDateTime.now(clock))
                .update();
    }

    @Override
    public void endKind(UUID record, Holder holder, String sourcePrefix, LocalDate day) {
        db.sql("""
                        update trust.access_rights
                        set valid = daterange(lower(valid), greatest(:day, lower(valid) + 1)),
                            revoked_at = case when :day <= greatest(trust.today(), lower(valid)) then :now end
                        where record_id = :record and holder = :holder and starts_with(source, :prefix)
                          and (upper_inf(valid) or upper(valid) > :day)
                        """)
                .param("record", record)
                .param("holder", holder.key())
                .param("prefix", sourcePrefix)
                .param("day", day)
                .param("now", OffsetDateTime.now(clock))
                .update();
    }

    @Override
    public boolean may(UUID record, Compartment compartment, AccessLevel level) {
        return db.sql("select trust.may(:record, :compartment, :level)")
                .param("record", record)
                .param("compartment", compartment.name())
                .param("level", level.number())
                .query(Boolean.class)
                .single();
    }

    @Override
    public List<Row> on(UUID record) {
        return db.sql("""
                        select a.holder, a.level, a.basis, lower(a.valid) as starts, upper(a.valid) as ends,
                               trust.holder_lapsed(a.holder) as lapsed,
                               coalesce(o.name, t.name, (select s.display_name from trust.staff_names(array[substr(a.holder, 3)::uuid]) s), '') as name
                        from trust.access_rights a
                        left join trust.organisations o on a.holder = 'o:' || o.id
                        left join trust.teams t on a.holder = 't:' || t.id
                        where a.record_id = :record and a.valid @> trust.today() and a.revoked_at is null
                        order by a.level desc, name
                        """).param("record", record).query(Rights::toRow).list();
    }

    private static Row toRow(ResultSet row, int n) throws SQLException {
        int level = row.getInt("level");
        return new Row(
                row.getString("holder"),
                row.getString("name"),
                Arrays.stream(AccessLevel.values())
                        .filter(l -> l.number() == level)
                        .findFirst()
                        .orElseThrow(),
                AccessBasis.valueOf(row.getString("basis")),
                new Period(row.getObject("starts", LocalDate.class), row.getObject("ends", LocalDate.class)),
                row.getBoolean("lapsed"));
    }
}
