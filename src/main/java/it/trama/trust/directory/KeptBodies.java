package it.trama.trust.directory;

import it.trama.kernel.Period;
import it.trama.kernel.Role;
import it.trama.trust.BodyKeeping;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class KeptBodies implements BodyKeeping {

    private final JdbcClient db;

    KeptBodies(JdbcClient db) {
        this.db = db;
    }

    @Override
    public void describe(UUID organisation, String name, String kind, String contact, String description) {
        db.sql("""
                        update trust.organisations
                        set name = :name, kind = :kind, contact = :contact, description = :description, version = version + 1
                        where id = :id
                        """)
                .param("id", organisation)
                .param("name", name)
                .param("kind", kind)
                .param("contact", contact)
                .param("description", description)
                .update();
    }

    @Override
    public void openAgreement(UUID id, UUID organisation, String kind, Period valid) {
        db.sql("""
                        insert into trust.agreements (id, organisation_id, kind, valid)
                        values (:id, :organisation, :kind, daterange(:from, :to))
                        on conflict (id) do nothing
                        """)
                .param("id", id)
                .param("organisation", organisation)
                .param("kind", kind)
                .param("from", valid.from())
                .param("to", valid.to())
                .update();
    }

    @Override
    public void endAgreement(UUID id, LocalDate on) {
        db.sql("""
                        update trust.agreements set valid = daterange(lower(valid), :on)
                        where id = :id and lower(valid) < :on and (upper(valid) is null or upper(valid) > :on)
                        """).param("id", id).param("on", on).update();
    }

    @Override
    public List<Worker> people(UUID organisation) {
        return db
                .sql("select user_id, display_name, roles, since from trust.people_of(:organisation)")
                .param("organisation", organisation)
                .query((row, _) -> worker(row))
                .list()
                .stream()
                .map(java.util.Objects::requireNonNull)
                .toList();
    }

    private static Worker worker(ResultSet row) throws SQLException {
        var roles = (String[]) row.getArray("roles").getArray();
        return new Worker(
                row.getObject("user_id", UUID.class),
                row.getString("display_name"),
                Arrays.stream(roles).map(Role::valueOf).collect(Collectors.toSet()),
                row.getObject("since", LocalDate.class));
    }
}
