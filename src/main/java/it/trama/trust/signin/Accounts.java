package it.trama.trust.signin;

import it.trama.kernel.Actor;
import it.trama.kernel.Role;
import it.trama.platform.db.Rows;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Credentials and memberships, through the narrow functions: nobody may read their tables. */
@Repository
class Accounts {

    record Facts(
            UUID userId,
            String displayName,
            String password,
            boolean active,
            @Nullable Instant lockedUntil) {}

    private final JdbcClient db;

    Accounts(JdbcClient db) {
        this.db = db;
    }

    Optional<Facts> facts(String username) {
        return db.sql("select user_id, display_name, password, active, locked_until from trust.sign_in_facts(:name)")
                .param("name", username)
                .query(Rows.as(Facts.class))
                .optional();
    }

    void failed(String username, int allowed, int lockMinutes, Instant now) {
        db.sql("select trust.sign_in_failed(:name, :allowed, make_interval(mins => :minutes), :now)")
                .param("name", username)
                .param("allowed", allowed)
                .param("minutes", lockMinutes)
                .param("now", OffsetDateTime.ofInstant(now, ZoneOffset.UTC))
                .query()
                .singleRow();
    }

    void succeeded(UUID user) {
        db.sql("select trust.sign_in_succeeded(:user)")
                .param("user", user)
                .query()
                .singleRow();
    }

    List<SignedIn.Choice> memberships(UUID user, LocalDate day) {
        return db.sql("select * from trust.memberships_of(:user, :day)")
                .param("user", user)
                .param("day", day)
                .query(Accounts::toChoice)
                .list();
    }

    record TokenOwner(UUID userId, UUID membershipId) {}

    Optional<TokenOwner> ownerOf(byte[] digest, LocalDate day) {
        return db.sql("select user_id, membership_id from trust.token_membership(:digest, :day)")
                .param("digest", digest)
                .param("day", day)
                .query(Rows.as(TokenOwner.class))
                .optional();
    }

    void addToken(UUID membership, byte[] digest, LocalDate from, LocalDate to) {
        db.sql("select trust.add_token(:membership, :digest, daterange(:from, :to))")
                .param("membership", membership)
                .param("digest", digest)
                .param("from", from)
                .param("to", to)
                .query()
                .singleRow();
    }

    private static SignedIn.Choice toChoice(ResultSet row, int n) throws SQLException {
        Set<Role> roles =
                words(row.getArray("roles")).stream().map(Role::valueOf).collect(Collectors.toSet());
        Set<UUID> teams =
                Arrays.stream((UUID[]) row.getArray("teams").getArray()).collect(Collectors.toSet());
        var actor = new Actor(
                row.getObject("user_id", UUID.class),
                row.getObject("membership_id", UUID.class),
                row.getObject("organisation_id", UUID.class),
                row.getString("display_name"),
                roles,
                teams,
                Set.copyOf(words(row.getArray("municipalities"))));
        return new SignedIn.Choice(actor, row.getString("organisation_name"));
    }

    private static List<String> words(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }
}
