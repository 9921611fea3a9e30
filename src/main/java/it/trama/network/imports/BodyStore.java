package it.trama.network.imports;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Bodies by code: new ones come, others are corrected, what is the same is not written. */
@Repository
class BodyStore {

    private final JdbcClient db;
    private final JsonMapper json;
    private final Clock clock;

    BodyStore(JdbcClient db, JsonMapper json, Clock clock) {
        this.db = db;
        this.json = json;
        this.clock = clock;
    }

    int store(Sheet sheet, UUID by) {
        String rows = json.writeValueAsString(
                sheet.lines().stream().map(Sheet.Line::cells).toList());
        return organisations(rows) + identities(rows, by);
    }

    private int organisations(String rows) {
        return db.sql("""
                        insert into trust.organisations as o (code, name, kind, contact, description)
                        select code, name, kind, contact, description
                        from jsonb_to_recordset(cast(:rows as jsonb)) as r (code text, name text, kind text, contact text, description text)
                        on conflict (code) do update set name = excluded.name, kind = excluded.kind, contact = excluded.contact,
                            description = excluded.description, version = o.version + 1
                        where (o.name, o.kind, o.contact, o.description)
                            is distinct from (excluded.name, excluded.kind, excluded.contact, excluded.description)
                        """).param("rows", rows).update();
    }

    private int identities(String rows, UUID by) {
        return db.sql("""
                        insert into network.bodies as b (organisation_id, tax_code, vat_number, runts_section, runts_number, runts_checked,
                                                         website, saved_by, saved_at)
                        select o.id, r.tax_code, r.vat_number, r.runts_section, r.runts_number, nullif(r.runts_checked, '')::date,
                               r.website, :by, :at
                        from jsonb_to_recordset(cast(:rows as jsonb)) as r (
                            code text, tax_code text, vat_number text, runts_section text, runts_number text, runts_checked text, website text)
                        join trust.organisations o on o.code = r.code
                        on conflict (organisation_id) do update set
                            tax_code = excluded.tax_code, vat_number = excluded.vat_number, runts_section = excluded.runts_section,
                            runts_number = excluded.runts_number, runts_checked = excluded.runts_checked, website = excluded.website,
                            saved_by = excluded.saved_by, saved_at = excluded.saved_at, version = b.version + 1
                        where (b.tax_code, b.vat_number, b.runts_section, b.runts_number, b.runts_checked, b.website)
                            is distinct from (excluded.tax_code, excluded.vat_number, excluded.runts_section, excluded.runts_number,
                                              excluded.runts_checked, excluded.website)
                        """)
                .param("rows", rows)
                .param("by", by)
                .param("at", OffsetDateTime.now(clock))
                .update();
    }
}
