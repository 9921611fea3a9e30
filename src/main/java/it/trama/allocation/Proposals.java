package it.trama.allocation;

import it.trama.allocation.Formula.Basis;
import it.trama.allocation.Formula.Bounds;
import it.trama.allocation.Formula.Limit;
import it.trama.allocation.Formula.Total;
import it.trama.allocation.Formula.Weight;
import it.trama.allocation.Proposal.Decision;
import it.trama.allocation.Proposal.Stage;
import it.trama.allocation.Proposal.State;
import it.trama.kernel.Money;
import it.trama.plan.ResolutionSubjects.Deed;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Versions and their formulas. */
@Repository
public class Proposals {

    private static final String COLUMNS = """
            select p.*, (select array_agg(w.measure || '=' || w.percent order by w.percent desc, w.measure)
                         from allocation.weights w where w.proposal_id = p.id) as weights
            from allocation.proposals p
            """;

    private static final String SAVE = """
            update allocation.proposals set basis = :basis, amount = :amount, population_on = :day, minimum = :minimum,
            floor = :floor, floor_per_head = :floorPerHead, cap = :cap, cap_per_head = :capPerHead, note = :note,
            total = :total, revision = revision + 1, written_by = :by, written_at = :at
            where id = :id and state = 'DRAFT' and revision = :revision
            """;

    private final JdbcClient db;

    Proposals(JdbcClient db) {
        this.db = db;
    }

    private static Proposal proposal(ResultSet row, int number) throws SQLException {
        BigDecimal total = row.getBigDecimal("total");
        return new Proposal(
                row.getObject("id", UUID.class),
                row.getObject("allocation_id", UUID.class),
                new Stage(
                        row.getInt("version"),
                        State.valueOf(row.getString("state")),
                        row.getInt("revision"),
                        row.getObject("proposed_on", LocalDate.class),
                        row.getObject("written_by", UUID.class),
                        row.getObject("written_at", OffsetDateTime.class).toInstant()),
                new Formula(
                        new Total(
                                Basis.valueOf(row.getString("basis")),
                                row.getBigDecimal("amount"),
                                row.getObject("population_on", LocalDate.class)),
                        weights(row),
                        new Bounds(new Money(row.getBigDecimal("minimum")), limit(row, "floor"), limit(row, "cap"))),
                row.getString("note"),
                total == null ? null : new Money(total),
                decision(row));
    }

    private static List<Weight> weights(ResultSet row) throws SQLException {
        var array = row.getArray("weights");
        if (array == null) {
            return List.of();
        }
        return Arrays.stream((String[]) array.getArray())
                .map(weight -> new Weight(
                        Measure.valueOf(weight.substring(0, weight.indexOf('='))),
                        new BigDecimal(weight.substring(weight.indexOf('=') + 1)).stripTrailingZeros()))
                .toList();
    }

    private static @Nullable Limit limit(ResultSet row, String name) throws SQLException {
        BigDecimal amount = row.getBigDecimal(name);
        return amount == null ? null : new Limit(amount, row.getBoolean(name + "_per_head"));
    }

    private static @Nullable Decision decision(ResultSet row) throws SQLException {
        String number = row.getString("resolution");
        String ledger = row.getString("ledger");
        return number == null
                ? null
                : new Decision(
                        row.getString("resolution_body"),
                        number,
                        row.getObject("resolution_on", LocalDate.class),
                        ledger == null ? "" : ledger);
    }

    /** Of an allocation, the newest first. */
    public List<Proposal> of(UUID allocation) {
        return db.sql(COLUMNS + "where p.allocation_id = :allocation order by p.version desc")
                .param("allocation", allocation)
                .query(Proposals::proposal)
                .list();
    }

    public Optional<Proposal> find(UUID id) {
        return db.sql(COLUMNS + "where p.id = :id")
                .param("id", id)
                .query(Proposals::proposal)
                .optional();
    }

    public List<Proposal> all() {
        return db.sql(COLUMNS + "order by p.allocation_id, p.version desc")
                .query(Proposals::proposal)
                .list();
    }

    public void add(Proposal fresh) {
        db.sql("""
                        insert into allocation.proposals (id, allocation_id, version, basis, amount, population_on, written_by, written_at)
                        values (:id, :allocation, :version, 'AMOUNT', 0, :day, :by, :at) on conflict do nothing
                        """)
                .param("id", fresh.id())
                .param("allocation", fresh.allocation())
                .param("version", fresh.stage().version())
                .param("day", fresh.formula().total().populationOn())
                .param("by", fresh.stage().writtenBy())
                .param("at", fresh.stage().writtenAt().atOffset(java.time.ZoneOffset.UTC))
                .update();
    }

    /** Whether it still was the revision and a draft. */
    public boolean save(Proposal changed) {
        Formula formula = changed.formula();
        Limit floor = formula.bounds().floor();
        Limit cap = formula.bounds().cap();
        Money total = changed.total();
        boolean saved = db.sql(SAVE)
                        .param("id", changed.id())
                        .param("revision", changed.stage().revision())
                        .param("basis", formula.total().basis().name())
                        .param("amount", formula.total().amount())
                        .param("day", formula.total().populationOn())
                        .param("minimum", formula.bounds().minimum().amount())
                        .param("floor", floor == null ? null : floor.amount())
                        .param("floorPerHead", floor != null && floor.perHead())
                        .param("cap", cap == null ? null : cap.amount())
                        .param("capPerHead", cap != null && cap.perHead())
                        .param("note", changed.note())
                        .param("total", total == null ? null : total.amount())
                        .param("by", changed.stage().writtenBy())
                        .param("at", changed.stage().writtenAt().atOffset(java.time.ZoneOffset.UTC))
                        .update()
                > 0;
        if (saved) {
            weigh(changed);
        }
        return saved;
    }

    private void weigh(Proposal changed) {
        db.sql("delete from allocation.weights where proposal_id = :id")
                .param("id", changed.id())
                .update();
        var measures = new ArrayList<String>();
        var percents = new ArrayList<BigDecimal>();
        changed.formula().weights().forEach(weight -> {
            measures.add(weight.measure().name());
            percents.add(weight.percent());
        });
        db.sql(
                        "insert into allocation.weights (proposal_id, measure, percent) select :id, * from unnest(:measures, :percents)")
                .param("id", changed.id())
                .param("measures", measures.toArray(String[]::new))
                .param("percents", percents.toArray(BigDecimal[]::new))
                .update();
    }

    /** Whether it was a draft. */
    public boolean propose(UUID id, LocalDate day) {
        return db.sql(
                                "update allocation.proposals set state = 'PROPOSED', proposed_on = :day where id = :id and state = 'DRAFT'")
                        .param("id", id)
                        .param("day", day)
                        .update()
                > 0;
    }

    /** Whether it waited for a resolution. */
    public boolean withdraw(UUID id) {
        return db.sql(
                                "update allocation.proposals set state = 'DRAFT', revision = revision + 1 where id = :id and state = 'PROPOSED'")
                        .param("id", id)
                        .update()
                > 0;
    }

    /** Whether it waited for a resolution. */
    public boolean decide(UUID id, State state, Deed deed) {
        return db.sql("""
                        update allocation.proposals set state = :state, resolution_body = :body, resolution = :number, resolution_on = :day
                        where id = :id and state = 'PROPOSED'
                        """)
                        .param("id", id)
                        .param("state", state.name())
                        .param("body", deed.body())
                        .param("number", deed.number())
                        .param("day", deed.day())
                        .update()
                > 0;
    }

    public void ledger(UUID id, String ledger) {
        db.sql("update allocation.proposals set ledger = :ledger where id = :id")
                .param("id", id)
                .param("ledger", ledger)
                .update();
    }
}
