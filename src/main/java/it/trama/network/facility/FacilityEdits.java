package it.trama.network.facility;

import it.trama.kernel.Period;
import it.trama.network.Resources.Hours;
import it.trama.platform.db.Rows;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes one facility. */
@Repository
class FacilityEdits {

    /** What only the office decides. */
    record Fixed(String name, String kind, String municipality, String address, int places, boolean openToAll) {}

    /** What the body's own people say too. */
    record Said(String description, String phone, String email, Reach reach, boolean always, String openingNote) {}

    record Reach(Set<String> audiences, Set<String> languages, Set<String> accessibility, Set<String> territory) {}

    record Title(
            UUID id,
            String kind,
            String reference,
            String issuer,
            LocalDate starts,
            @Nullable LocalDate ends) {}

    record NewService(
            UUID id,
            UUID facility,
            String name,
            String description,
            Set<String> audiences,
            String access,
            String cost) {}

    private final JdbcClient db;
    private final Clock clock;

    FacilityEdits(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    boolean nameTaken(UUID organisation, UUID but, String name) {
        return db.sql(
                        "select exists (select from network.facilities where organisation_id = :organisation and lower(name) = lower(:name) and id <> :id)")
                .param("organisation", organisation)
                .param("name", name)
                .param("id", but)
                .query(Rows.scalar(Boolean.class))
                .single();
    }

    void add(UUID id, UUID organisation, Fixed fixed, UUID by) {
        db.sql("""
                        insert into network.facilities (id, organisation_id, kind, name, municipality, saved_by, saved_at, version)
                        values (:id, :organisation, :kind, :name, :municipality, :by, :at, 0) on conflict (id) do nothing
                        """)
                .param("id", id)
                .param("organisation", organisation)
                .param("kind", fixed.kind)
                .param("name", fixed.name)
                .param("municipality", fixed.municipality)
                .param("by", by)
                .param("at", OffsetDateTime.now(clock))
                .update();
    }

    void fix(UUID id, Fixed fixed) {
        db.sql("""
                        update network.facilities set name = :name, kind = :kind, municipality = :municipality, address = :address,
                               places = :places, open_to_all = :open where id = :id
                        """)
                .param("id", id)
                .param("name", fixed.name)
                .param("kind", fixed.kind)
                .param("municipality", fixed.municipality)
                .param("address", fixed.address)
                .param("places", fixed.places)
                .param("open", fixed.openToAll)
                .update();
    }

    /** False when somebody saved since {@code version}. */
    boolean say(UUID id, Said said, int version, UUID by) {
        return db.sql("""
                        update network.facilities set description = :description, phone = :phone, email = :email,
                               audiences = :audiences, languages = :languages, accessibility = :accessibility, territory = :territory,
                               always_open = :always, opening_note = :note, saved_by = :by, saved_at = :at, version = version + 1
                        where id = :id and version = :version
                        """)
                        .param("id", id)
                        .param("description", said.description)
                        .param("phone", said.phone)
                        .param("email", said.email)
                        .param("audiences", sorted(said.reach.audiences))
                        .param("languages", sorted(said.reach.languages))
                        .param("accessibility", sorted(said.reach.accessibility))
                        .param("territory", sorted(said.reach.territory))
                        .param("always", said.always)
                        .param("note", said.openingNote)
                        .param("by", by)
                        .param("at", OffsetDateTime.now(clock))
                        .param("version", version)
                        .update()
                > 0;
    }

    private static String[] sorted(Set<String> codes) {
        return codes.stream().sorted().toArray(String[]::new);
    }

    void open(UUID id, List<Hours> hours) {
        db.sql("delete from network.opening_hours where facility_id = :id")
                .param("id", id)
                .update();
        for (Hours span : hours) {
            db.sql(
                            "insert into network.opening_hours (facility_id, weekday, opens, closes) values (:id, :day, :opens, :closes)")
                    .param("id", id)
                    .param("day", span.weekday())
                    .param("opens", span.opens())
                    .param("closes", span.closes())
                    .update();
        }
    }

    void close(UUID id, LocalDate on) {
        db.sql(
                        "update network.facilities set closed_on = :on, version = version + 1 where id = :id and closed_on is null")
                .param("id", id)
                .param("on", on)
                .update();
    }

    List<Title> titles(UUID facility) {
        return db.sql("""
                        select id, kind, reference, issuer, lower(valid) as starts, upper(valid) as ends
                        from network.facility_titles where facility_id = :id order by kind desc, lower(valid) desc
                        """).param("id", facility).query(Rows.as(Title.class)).list();
    }

    /** False when the facility has that paper already. */
    boolean grant(UUID facility, Title title, Period valid, UUID by) {
        return db.sql("""
                        insert into network.facility_titles (id, facility_id, kind, reference, issuer, valid, created_by, created_at)
                        values (:id, :facility, :kind, :reference, :issuer, daterange(:from, :to), :by, :at) on conflict do nothing
                        """)
                        .param("id", title.id)
                        .param("facility", facility)
                        .param("kind", title.kind)
                        .param("reference", title.reference)
                        .param("issuer", title.issuer)
                        .param("from", valid.from())
                        .param("to", valid.to())
                        .param("by", by)
                        .param("at", OffsetDateTime.now(clock))
                        .update()
                > 0;
    }

    void offer(NewService service, UUID by) {
        db.sql("""
                        insert into network.services (id, facility_id, name, description, audiences, access, cost, saved_by, saved_at)
                        values (:id, :facility, :name, :description, :audiences, :access, :cost, :by, :at) on conflict (id) do nothing
                        """)
                .param("id", service.id)
                .param("facility", service.facility)
                .param("name", service.name)
                .param("description", service.description)
                .param("audiences", sorted(service.audiences))
                .param("access", service.access)
                .param("cost", service.cost)
                .param("by", by)
                .param("at", OffsetDateTime.now(clock))
                .update();
    }

    void endService(UUID facility, UUID service) {
        db.sql(
                        "update network.services set ended_on = :today where id = :id and facility_id = :facility and ended_on is null")
                .param("today", LocalDate.now(clock))
                .param("id", service)
                .param("facility", facility)
                .update();
    }
}
