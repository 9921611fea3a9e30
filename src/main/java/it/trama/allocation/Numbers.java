package it.trama.allocation;

import it.trama.allocation.Apportionment.Inputs;
import it.trama.kernel.Money;
import it.trama.platform.db.Rows;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Numbers of municipalities: those of today, and those that a proposal keeps with its parts. */
@Repository
public class Numbers {

    /** @param series census, registry or permanent_census */
    public record Counted(LocalDate day, String series) {}

    private record Cell(String measure, String istatCode, BigDecimal value) {}

    private record Part(String istatCode, BigDecimal amount, Share.Bound bound) {}

    /** What one to four persons count as: nobody is to be recognised by the money of a village. */
    private static final int FEW = 3;

    private static final int TOLD = 5;

    private final JdbcClient db;

    Numbers(JdbcClient db) {
        this.db = db;
    }

    /** Days on which all municipalities were counted, the newest first. */
    public List<Counted> days() {
        return db.sql("""
                        select reference_date as day, min(series) as series from territory.pub_populations
                        group by reference_date
                        having count(*) = (select count(*) from territory.pub_municipalities) order by 1 desc
                        """).query(Rows.as(Counted.class)).list();
    }

    /** What Trama itself knows: residents of the day, who is in charge today, surface. */
    public Inputs known(LocalDate day) {
        return inputs(db.sql("""
                        select 'RESIDENTS' as measure, istat_code, population::numeric as value
                        from territory.pub_populations where reference_date = :day
                        union all
                        select x.measure, m.istat_code, x.value from territory.pub_municipalities m
                        cross join lateral (values ('SURFACE', m.area_km2), ('EQUAL', 1::numeric)) as x (measure, value)
                        union all
                        select 'USERS', m.istat_code, (case when c.many between 1 and :told - 1 then :few else coalesce(c.many, 0) end)::numeric
                        from territory.pub_municipalities m
                        left join (select municipality_code, count(distinct person) as many from casefile.pub_in_charge
                                   where valid @> (select trust.today()) group by municipality_code) c on c.municipality_code = m.istat_code
                        """)
                .param("day", day)
                .param("told", TOLD)
                .param("few", FEW)
                .query(Rows.as(Cell.class))
                .list());
    }

    /** What the proposal weighed. */
    public Inputs kept(UUID proposal) {
        return inputs(db.sql("select measure, istat_code, value from allocation.inputs where proposal_id = :proposal")
                .param("proposal", proposal)
                .query(Rows.as(Cell.class))
                .list());
    }

    private static Inputs inputs(List<Cell> cells) {
        var numbers = new EnumMap<Measure, Map<String, BigDecimal>>(Measure.class);
        cells.forEach(cell -> numbers.computeIfAbsent(Measure.valueOf(cell.measure()), _ -> new TreeMap<>())
                .put(cell.istatCode(), cell.value()));
        return new Inputs(numbers);
    }

    public List<Share> shares(UUID proposal) {
        return db
                .sql("select istat_code, amount, bound from allocation.shares where proposal_id = :proposal order by 1")
                .param("proposal", proposal)
                .query(Rows.as(Part.class))
                .list()
                .stream()
                .map(part -> new Share(part.istatCode(), new Money(part.amount()), part.bound()))
                .toList();
    }

    public void keep(UUID proposal, Inputs inputs, List<Share> shares) {
        clear("delete from allocation.inputs where proposal_id = :proposal", proposal);
        clear("delete from allocation.shares where proposal_id = :proposal", proposal);
        var cells = new ArrayList<Cell>();
        inputs.numbers()
                .forEach((measure, byPlace) ->
                        byPlace.forEach((code, value) -> cells.add(new Cell(measure.name(), code, value))));
        db.sql("""
                        insert into allocation.inputs (proposal_id, measure, istat_code, value)
                        select :proposal, * from unnest(:measures, :codes, :values)
                        """)
                .param("proposal", proposal)
                .param("measures", cells.stream().map(Cell::measure).toArray(String[]::new))
                .param("codes", cells.stream().map(Cell::istatCode).toArray(String[]::new))
                .param("values", cells.stream().map(Cell::value).toArray(BigDecimal[]::new))
                .update();
        db.sql("""
                        insert into allocation.shares (proposal_id, istat_code, amount, bound)
                        select :proposal, * from unnest(:codes, :amounts, :bounds)
                        """)
                .param("proposal", proposal)
                .param("codes", shares.stream().map(Share::municipality).toArray(String[]::new))
                .param(
                        "amounts",
                        shares.stream().map(share -> share.amount().amount()).toArray(BigDecimal[]::new))
                .param(
                        "bounds",
                        shares.stream().map(share -> share.bound().name()).toArray(String[]::new))
                .update();
    }

    private void clear(String sql, UUID proposal) {
        db.sql(sql).param("proposal", proposal).update();
    }
}
