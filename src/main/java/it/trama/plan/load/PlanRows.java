package it.trama.plan.load;

import it.trama.plan.PlanItem;
import it.trama.plan.load.PlanSheet.Outcome;
import it.trama.platform.db.Rows;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Stores a plan: what has the same code and says the same stays as it is. One statement for each step, however long the plan. */
@Repository
class PlanRows {

    record Effects(int added, int changed) {

        boolean any() {
            return added > 0 || changed > 0;
        }
    }

    private record Address(String number, String code) {}

    private static final String FILE = """
            with f as (select * from jsonb_to_recordset(cast(:rows as jsonb))
                as r (code text, area text, kind text, parent text, title text, section text, ordinal integer))
            """;

    private static final String DIFFERENT =
            "(i.area, i.kind, i.parent_code, i.title, i.section, i.retired) is distinct from (f.area, f.kind, f.parent, f.title, f.section, false)";

    private final JdbcClient db;
    private final JsonMapper json;

    PlanRows(JdbcClient db, JsonMapper json) {
        this.db = db;
        this.json = json;
    }

    /** The items of a file with the addresses that they have in their cycle, or will have. */
    private List<PlanItem> placed(String cycle, List<PlanItem> items) {
        var addresses = new HashMap<String, String>();
        db.sql(FILE + """
                        select f.code as number, coalesce(i.code, case when exists (select from plan.items o where o.code = f.code)
                               or exists (select from plan.version_items d join plan.versions v on v.id = d.version_id
                                          where d.code = f.code and v.cycle <> :cycle)
                               then f.code || '@' || :cycle else f.code end) as code
                        from f left join plan.items i on i.cycle = :cycle and i.number = f.code
                        """)
                .param("rows", rows(items))
                .param("cycle", cycle)
                .query(Rows.as(Address.class))
                .list()
                .forEach(row -> addresses.put(row.number(), row.code()));
        return items.stream()
                .map(item -> item.at(
                        addresses.getOrDefault(item.code(), item.code()),
                        item.parentCode() == null ? null : addresses.get(item.parentCode())))
                .toList();
    }

    Effects effects(String cycle, List<PlanItem> items) {
        return db.sql(FILE + """
                        select count(*) filter (where i.code is null) as added,
                               count(*) filter (where i.code is not null and\s""" + DIFFERENT + """
                        ) as changed
                        from f left join plan.items i on i.code = f.code and i.cycle = :cycle
                        """)
                .param("rows", rows(placed(cycle, items)))
                .param("cycle", cycle)
                .query(Rows.as(Effects.class))
                .single();
    }

    void addCycle(PlanYears years) {
        db.sql("""
                        insert into plan.cycles (code, title, from_year, to_year) values (:code, :title, :from, :to)
                        on conflict (code) do nothing
                        """)
                .param("code", years.code())
                .param("title", years.title())
                .param("from", years.from())
                .param("to", years.to())
                .update();
    }

    /** In the file's order; items of the cycle that the file does not have come after it. */
    void store(String cycle, List<PlanItem> items, UUID by) {
        String rows = rows(placed(cycle, items));
        db.sql(FILE + """
                        update plan.items i set ordinal = n.ordinal
                        from (select code, (select count(*) from f) + row_number() over (order by ordinal) as ordinal from plan.items
                              where cycle = :cycle and code not in (select code from f)) n
                        where n.code = i.code and n.ordinal <> i.ordinal
                        """).param("rows", rows).param("cycle", cycle).update();
        db.sql(FILE + """
                        update plan.items i set area = f.area, kind = f.kind, parent_code = f.parent, title = f.title, section = f.section,
                            ordinal = f.ordinal, retired = false, changed_by = :by, changed_at = statement_timestamp()
                        from f where f.code = i.code and i.cycle = :cycle and (i.ordinal <> f.ordinal or\s""" + DIFFERENT + ")")
                .param("rows", rows)
                .param("cycle", cycle)
                .param("by", by)
                .update();
        db.sql(FILE + """
                        insert into plan.items (code, cycle, area, kind, parent_code, title, section, ordinal, changed_by, changed_at)
                        select code, :cycle, area, kind, parent, title, section, ordinal, :by, statement_timestamp()
                        from f where code not in (select code from plan.items)
                        """)
                .param("rows", rows)
                .param("cycle", cycle)
                .param("by", by)
                .update();
    }

    /** @return how many were not there before */
    int storeOutcomes(String cycle, List<Outcome> outcomes) {
        return db.sql("""
                        insert into plan.outcomes (code, cycle, area, objective, outcome, section, ordinal)
                        select case when exists (select from plan.outcomes o where o.code = r.line ->> 'code' and o.cycle <> :cycle)
                                    then (r.line ->> 'code') || '@' || :cycle else r.line ->> 'code' end, :cycle, r.line ->> 'area', r.line ->> 'objective', r.line ->> 'outcome', r.line ->> 'section', r.n
                        from jsonb_array_elements(cast(:rows as jsonb)) with ordinality as r (line, n)
                        on conflict (code) do nothing
                        """)
                .param("rows", json.writeValueAsString(outcomes))
                .param("cycle", cycle)
                .update();
    }

    private String rows(List<PlanItem> items) {
        var rows = new ArrayList<Map<String, @Nullable Object>>();
        for (int i = 0; i < items.size(); i++) {
            PlanItem item = items.get(i);
            var row = new LinkedHashMap<String, @Nullable Object>();
            row.put("code", item.code());
            row.put("area", item.area());
            row.put("kind", item.kind());
            row.put("parent", item.parentCode());
            row.put("title", item.title());
            row.put("section", item.section());
            row.put("ordinal", i + 1);
            rows.add(row);
        }
        return json.writeValueAsString(rows);
    }
}
