package it.trama.signal.settings;

import it.trama.platform.db.Rows;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Antennas, who signs there, and the capacity of teams. */
@Repository
class Settings {

    record Antenna(UUID organisation, String name, String kind, boolean countersign) {}

    record Signer(UUID organisation, UUID user) {}

    private final JdbcClient db;

    Settings(JdbcClient db) {
        this.db = db;
    }

    List<Antenna> antennas() {
        return db.sql("""
                        select a.organisation_id as organisation, o.name, a.kind, a.countersign
                        from signal.antennas a join trust.organisations o on o.id = a.organisation_id order by o.name
                        """).query(Rows.as(Antenna.class)).list();
    }

    List<Signer> signers() {
        return db.sql("select organisation_id as organisation, user_id as \"user\" from signal.countersigners")
                .query(Rows.as(Signer.class))
                .list();
    }

    /** A second time in one day corrects the first; earlier days stay as they were. */
    void setCapacity(UUID team, int weekly, LocalDate today, UUID by) {
        db.sql("""
                        insert into signal.capacities (team_id, since, weekly, set_by) values (:team, :today, :weekly, :by)
                        on conflict (team_id, since) do update set weekly = excluded.weekly, set_by = excluded.set_by
                        """)
                .param("team", team)
                .param("today", today)
                .param("weekly", weekly)
                .param("by", by)
                .update();
    }

    void setAntenna(UUID organisation, String kind, boolean countersign) {
        db.sql("""
                        insert into signal.antennas (organisation_id, kind, countersign) values (:body, :kind, :countersign)
                        on conflict (organisation_id) do update set kind = excluded.kind, countersign = excluded.countersign
                        """)
                .param("body", organisation)
                .param("kind", kind)
                .param("countersign", countersign)
                .update();
    }

    void setSigners(UUID organisation, List<UUID> users) {
        db.sql("delete from signal.countersigners where organisation_id = :body")
                .param("body", organisation)
                .update();
        users.forEach(
                user -> db.sql("insert into signal.countersigners (organisation_id, user_id) values (:body, :user)")
                        .param("body", organisation)
                        .param("user", user)
                        .update());
    }
}
