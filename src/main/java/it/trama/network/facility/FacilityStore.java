package it.trama.network.facility;

import it.trama.network.FacilityBulk;
import it.trama.network.FacilityBulk.NewFacility;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Writes many facilities with one statement each kind of row; what is the same already is not written again. */
@Repository
class FacilityStore {

    private record Row(
            UUID id, UUID organisation, String name, String kind, FacilityBulk.Where where, FacilityBulk.Offer offer) {}

    private record TitleRow(UUID facility, FacilityBulk.Title title) {}

    private final JdbcClient db;
    private final JsonMapper json;
    private final Clock clock;

    FacilityStore(JdbcClient db, JsonMapper json, Clock clock) {
        this.db = db;
        this.json = json;
        this.clock = clock;
    }

    /** How many rows were added or changed. */
    int store(List<NewFacility> facilities, UUID by) {
        var rows = facilities.stream()
                .map(f -> new Row(f.id(), f.organisation(), f.name(), f.kind(), f.where(), f.offer()))
                .toList();
        var titles = facilities.stream()
                .flatMap(f -> f.titles().stream().map(title -> new TitleRow(f.id(), title)))
                .collect(Collectors.toList());
        String kept = json.writeValueAsString(rows);
        int written = facilities(kept, by);
        return written + hours(kept) + titles(json.writeValueAsString(titles), by);
    }

    private int facilities(String rows, UUID by) {
        return db.sql("""
                        insert into network.facilities as f (id, organisation_id, kind, name, description, municipality, address, phone, places,
                                                             audiences, languages, accessibility, always_open, saved_by, saved_at)
                        select (r->>'id')::uuid, (r->>'organisation')::uuid, r->>'kind', r->>'name', r#>>'{offer,description}',
                               r#>>'{where,municipality}', r#>>'{where,address}', r#>>'{where,phone}', (r#>>'{offer,places}')::integer,
                               network.texts(r#>'{offer,audiences}'), network.texts(r#>'{offer,languages}'),
                               network.texts(r#>'{offer,accessibility}'), (r#>>'{offer,opening,always}')::boolean, :by, :at
                        from jsonb_array_elements(cast(:rows as jsonb)) as r
                        on conflict (id) do update set
                            kind = excluded.kind, name = excluded.name, description = excluded.description,
                            municipality = excluded.municipality, address = excluded.address, phone = excluded.phone,
                            places = excluded.places, audiences = excluded.audiences, languages = excluded.languages,
                            accessibility = excluded.accessibility, always_open = excluded.always_open,
                            saved_by = excluded.saved_by, saved_at = excluded.saved_at, version = f.version + 1
                        where (f.kind, f.name, f.description, f.municipality, f.address, f.phone, f.places, f.audiences, f.languages,
                               f.accessibility, f.always_open)
                            is distinct from (excluded.kind, excluded.name, excluded.description, excluded.municipality, excluded.address,
                               excluded.phone, excluded.places, excluded.audiences, excluded.languages, excluded.accessibility,
                               excluded.always_open)
                        """)
                .param("rows", rows)
                .param("by", by)
                .param("at", OffsetDateTime.now(clock))
                .update();
    }

    /** Hours of facilities that have none yet: what was typed by hand stays. */
    private int hours(String rows) {
        return db.sql("""
                        insert into network.opening_hours (facility_id, weekday, opens, closes)
                        select (r->>'id')::uuid, (h->>'weekday')::smallint, (h->>'opens')::time, (h->>'closes')::time
                        from jsonb_array_elements(cast(:rows as jsonb)) as r, jsonb_array_elements(r#>'{offer,opening,hours}') as h
                        where not exists (select from network.opening_hours o where o.facility_id = (r->>'id')::uuid)
                        """).param("rows", rows).update();
    }

    private int titles(String rows, UUID by) {
        return db.sql("""
                        insert into network.facility_titles (id, facility_id, kind, reference, issuer, valid, created_by, created_at)
                        select uuidv7(), (r->>'facility')::uuid, r#>>'{title,kind}', r#>>'{title,reference}', r#>>'{title,issuer}',
                               daterange((r#>>'{title,from}')::date, (r#>>'{title,to}')::date), :by, :at
                        from jsonb_array_elements(cast(:rows as jsonb)) as r
                        on conflict (facility_id, kind, reference) do nothing
                        """)
                .param("rows", rows)
                .param("by", by)
                .param("at", OffsetDateTime.now(clock))
                .update();
    }

    /** Declarations of days that have none yet. */
    int storeDays(List<FacilityBulk.Day> days, UUID by) {
        return db.sql("""
                        insert into network.occupancies (id, facility_id, day, occupied, places, declared_by, declared_at)
                        select uuidv7(), f.id, (r->>'day')::date, (r->>'occupied')::integer, f.places, :by, :at
                        from jsonb_array_elements(cast(:rows as jsonb)) as r join network.facilities f on f.id = (r->>'facility')::uuid
                        where not exists (select from network.occupancies o where o.facility_id = f.id and o.day = (r->>'day')::date)
                        """)
                .param("rows", json.writeValueAsString(days))
                .param("by", by)
                .param("at", OffsetDateTime.now(clock))
                .update();
    }
}
