package it.trama.trust.directory;

import it.trama.kernel.Period;
import it.trama.kernel.Role;
import it.trama.platform.db.Rows;
import it.trama.trust.Directory;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads bodies and teams, and staff through the narrow functions of {@code trust}. */
@Repository
class Bodies implements Directory {

    private final JdbcClient db;

    Bodies(JdbcClient db) {
        this.db = db;
    }

    @Override
    public List<Organisation> organisations() {
        return db.sql("select id, code, name, kind, contact from trust.organisations order by name")
                .query(Rows.as(Organisation.class))
                .list();
    }

    @Override
    public Optional<Organisation> organisation(UUID id) {
        return db.sql("select id, code, name, kind, contact from trust.organisations where id = :id")
                .param("id", id)
                .query(Rows.as(Organisation.class))
                .optional();
    }

    @Override
    public List<Profile> profiles() {
        Map<UUID, List<AgreementRow>> agreements = db.sql("""
                        select organisation_id, kind, lower(valid) as starts, upper(valid) as ends from trust.agreements
                        where valid @> trust.today() order by valid
                        """).query(Rows.as(AgreementRow.class)).stream()
                .collect(Collectors.groupingBy(AgreementRow::organisationId));
        return db
                .sql(
                        "select id, code, name, kind, contact, description, sections from trust.organisations order by name")
                .query(Rows.as(ProfileRow.class))
                .stream()
                .map(row -> row.profile(agreements.getOrDefault(row.id, List.of())))
                .toList();
    }

    private record AgreementRow(
            UUID organisationId,
            String kind,
            LocalDate starts,
            @Nullable LocalDate ends) {}

    private record ProfileRow(
            UUID id, String code, String name, String kind, String contact, String description, String sections) {

        Profile profile(List<AgreementRow> agreements) {
            return new Profile(
                    new Organisation(id, code, name, kind, contact),
                    description,
                    sections,
                    agreements.stream()
                            .map(a -> new Agreement(a.kind, new Period(a.starts, a.ends)))
                            .toList());
        }
    }

    @Override
    public List<Organisation> organisationsUnderAgreement() {
        return db.sql("""
                        select id, code, name, kind, contact from trust.organisations o
                        where exists (select from trust.agreements a where a.organisation_id = o.id and a.valid @> trust.today())
                        order by name
                        """).query(Rows.as(Organisation.class)).list();
    }

    @Override
    public Map<UUID, String> names(Collection<UUID> users) {
        return db
                .sql("select user_id as user, display_name as name from trust.staff_names(:ids)")
                .param("ids", users.toArray(UUID[]::new))
                .query(Rows.as(Staff.class))
                .stream()
                .collect(Collectors.toMap(Staff::user, Staff::name));
    }

    @Override
    public List<Staff> staff(UUID organisation, Role role) {
        return db.sql("select user_id as user, display_name as name from trust.staff_of(:organisation, :role)")
                .param("organisation", organisation)
                .param("role", role.name())
                .query(Rows.as(Staff.class))
                .list();
    }

    @Override
    public List<Team> teams() {
        return db.sql("select id, code, name, coalesce(subdistrict, 0) as subdistrict from trust.teams order by name")
                .query(Rows.as(Team.class))
                .list();
    }
}
