package it.trama.trust.directory;

import it.trama.kernel.Role;
import it.trama.trust.SealedNetwork;
import it.trama.trust.Staffing;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Repository;

/** Writes bodies, teams, users and memberships; users only through the narrow functions. */
@Repository
class Staff implements Staffing {

    private final JdbcClient db;
    private final PasswordEncoder encoder;
    private final Clock clock;

    Staff(JdbcClient db, PasswordEncoder encoder, Clock clock) {
        this.db = db;
        this.encoder = encoder;
        this.clock = clock;
    }

    @Override
    public void addOrganisation(NewOrganisation organisation) {
        db.sql("""
                        insert into trust.organisations (id, code, name, kind, contact, description, sections)
                        values (:id, :code, :name, :kind, :contact, :description, :sections)
                        """).paramSource(organisation).update();
    }

    @Override
    public void addAgreement(UUID organisation, String kind, LocalDate from, @Nullable LocalDate to) {
        db.sql(
                        "insert into trust.agreements (organisation_id, kind, valid) values (:organisation, :kind, daterange(:from, :to))")
                .param("organisation", organisation)
                .param("kind", kind)
                .param("from", from)
                .param("to", to)
                .update();
    }

    @Override
    public void addTeam(UUID id, UUID organisation, String code, String name, int subdistrict) {
        db.sql(
                        "insert into trust.teams (id, organisation_id, code, name, subdistrict) values (:id, :organisation, :code, :name, :subdistrict)")
                .param("id", id)
                .param("organisation", organisation)
                .param("code", code)
                .param("name", name)
                .param("subdistrict", subdistrict)
                .update();
    }

    @Override
    public void addUser(NewUser user) {
        addHashedUser(new NewUser(user.id(), user.username(), user.displayName(), hash(user.password())));
    }

    @Override
    public String hash(String password) {
        return Objects.requireNonNull(encoder.encode(password));
    }

    @Override
    public void addHashedUser(NewUser user) {
        db.sql("select trust.add_user(:id, :username, :name, :hash)")
                .param("id", user.id())
                .param("username", user.username())
                .param("name", user.displayName())
                .param("hash", user.password())
                .query()
                .singleRow();
    }

    @Override
    public void addMembership(NewMembership membership) {
        db.sql("select trust.add_membership(:id, :user, :organisation, :roles, :municipalities, :teams, :since)")
                .param("id", membership.id())
                .param("user", membership.user())
                .param("organisation", membership.organisation())
                .param(
                        "roles",
                        membership.roles().stream().map(Role::name).sorted().toArray(String[]::new))
                .param("municipalities", membership.municipalities().toArray(String[]::new))
                .param("teams", membership.teams().toArray(UUID[]::new))
                .param("since", membership.since())
                .query()
                .singleRow();
    }

    @Override
    public boolean nameSealedHolder(UUID id, UUID organisation, UUID user, SealedNetwork network) {
        return db.sql("select trust.name_sealed_holder(:id, :organisation, :user, :network, :now)")
                .param("id", id)
                .param("organisation", organisation)
                .param("user", user)
                .param("network", network.name())
                .param("now", OffsetDateTime.now(clock))
                .query(Boolean.class)
                .single();
    }

    @Override
    public boolean nameTaken(String username) {
        return db.sql("select exists (select from trust.sign_in_facts(:name))")
                .param("name", username)
                .query(Boolean.class)
                .single();
    }

    @Override
    public boolean anyUser() {
        return db.sql("select trust.users_exist()").query(Boolean.class).single();
    }
}
