package it.trama.network.body;

import it.trama.network.body.BodyFacts.Contact;
import it.trama.network.body.BodyFacts.Described;
import it.trama.network.body.BodyFacts.Identity;
import it.trama.network.body.BodyFacts.Signed;
import it.trama.network.body.BodyFacts.Site;
import it.trama.network.body.BodyFacts.Version;
import it.trama.platform.db.Rows;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class BodyRows {

    private final JdbcClient db;
    private final Clock clock;

    BodyRows(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    Optional<Described> described(UUID id) {
        return db.sql(
                        "select id, code, name, kind, contact, description, sections from trust.organisations where id = :id")
                .param("id", id)
                .query(Rows.as(Described.class))
                .optional();
    }

    boolean nameTaken(UUID but, String name) {
        return db.sql("select exists (select from trust.organisations where lower(name) = lower(:name) and id <> :id)")
                .param("name", name)
                .param("id", but)
                .query(Rows.scalar(Boolean.class))
                .single();
    }

    boolean codeTaken(String code) {
        return db.sql("select exists (select from trust.organisations where code = :code)")
                .param("code", code)
                .query(Rows.scalar(Boolean.class))
                .single();
    }

    Identity identity(UUID id) {
        return db.sql("""
                        select tax_code, vat_number, runts_section, runts_number, runts_checked, website
                        from network.bodies where organisation_id = :id
                        """)
                .param("id", id)
                .query(Rows.as(Identity.class))
                .optional()
                .orElse(Identity.NONE);
    }

    Version version(UUID id) {
        return db.sql("select version as number, saved_by, saved_at from network.bodies where organisation_id = :id")
                .param("id", id)
                .query(Rows.as(Version.class))
                .optional()
                .orElse(Version.FIRST);
    }

    /** False when somebody saved since {@code version}; 0 is a body of which nothing was kept yet. */
    boolean save(UUID id, Identity identity, int version, UUID by) {
        return db.sql("""
                        insert into network.bodies as b (organisation_id, tax_code, vat_number, runts_section, runts_number, runts_checked,
                                                         website, saved_by, saved_at)
                        values (:id, :taxCode, :vat, :section, :number, :checked, :website, :by, :at)
                        on conflict (organisation_id) do update set
                            tax_code = :taxCode, vat_number = :vat, runts_section = :section, runts_number = :number,
                            runts_checked = :checked, website = :website, saved_by = :by, saved_at = :at, version = b.version + 1
                        where b.version = :version
                        """)
                        .param("id", id)
                        .param("taxCode", identity.taxCode())
                        .param("vat", identity.vatNumber())
                        .param("section", identity.runtsSection())
                        .param("number", identity.runtsNumber())
                        .param("checked", identity.runtsChecked())
                        .param("website", identity.website())
                        .param("by", by)
                        .param("at", OffsetDateTime.now(clock))
                        .param("version", version)
                        .update()
                > 0;
    }

    /** With paper or without, the newest first. */
    List<Signed> agreements(UUID id) {
        return db.sql("""
                        select a.id, a.kind, a.subject || case when a.reference = '' then '' else ' (' || a.reference || ')' end as subject,
                               lower(a.valid) as starts, upper(a.valid) as ends, a.opens_data and a.organisation_id = :id as opens,
                               coalesce((select string_agg(o.name, ', ' order by o.name) from network.agreement_parties p
                                         join trust.organisations o on o.id = p.organisation_id where p.agreement_id = a.id), '') as parties
                        from network.all_agreements a
                        where a.organisation_id = :id
                           or exists (select from network.agreement_parties p where p.agreement_id = a.id and p.organisation_id = :id)
                        order by starts desc, kind
                        """).param("id", id).query(Rows.as(Signed.class)).list();
    }

    List<Site> sites(UUID id) {
        return db.sql("""
                        select s.id, s.name, s.address, coalesce(m.name, '') as municipality
                        from network.sites s left join territory.municipalities m on m.istat_code = s.municipality
                        where s.organisation_id = :id and (s.closed_on is null or s.closed_on > :today) order by s.created_at
                        """)
                .param("id", id)
                .param("today", LocalDate.now(clock))
                .query(Rows.as(Site.class))
                .list();
    }

    List<Contact> contacts(UUID id) {
        return db.sql("""
                        select id, kind, value, purpose, open_to_all from network.contacts
                        where organisation_id = :id and ended_at is null order by kind desc, created_at
                        """).param("id", id).query(Rows.as(Contact.class)).list();
    }

    void addSite(UUID organisation, Site site, @Nullable String istatCode, UUID by) {
        db.sql("""
                        insert into network.sites (id, organisation_id, name, address, municipality, created_by, created_at)
                        values (:id, :organisation, :name, :address, :municipality, :by, :at) on conflict (id) do nothing
                        """)
                .param("id", site.id())
                .param("organisation", organisation)
                .param("name", site.name())
                .param("address", site.address())
                .param("municipality", istatCode)
                .param("by", by)
                .param("at", OffsetDateTime.now(clock))
                .update();
    }

    void closeSite(UUID organisation, UUID site) {
        db.sql("update network.sites set closed_on = :today where id = :id and organisation_id = :organisation")
                .param("today", LocalDate.now(clock))
                .param("id", site)
                .param("organisation", organisation)
                .update();
    }

    void addContact(UUID organisation, Contact contact, UUID by) {
        db.sql("""
                        insert into network.contacts (id, organisation_id, kind, value, purpose, open_to_all, created_by, created_at)
                        values (:id, :organisation, :kind, :value, :purpose, :open, :by, :at) on conflict (id) do nothing
                        """)
                .param("id", contact.id())
                .param("organisation", organisation)
                .param("kind", contact.kind())
                .param("value", contact.value())
                .param("purpose", contact.purpose())
                .param("open", contact.openToAll())
                .param("by", by)
                .param("at", OffsetDateTime.now(clock))
                .update();
    }

    void endContact(UUID organisation, UUID contact) {
        db.sql(
                        "update network.contacts set ended_at = :at where id = :id and organisation_id = :organisation and ended_at is null")
                .param("at", OffsetDateTime.now(clock))
                .param("id", contact)
                .param("organisation", organisation)
                .update();
    }
}
