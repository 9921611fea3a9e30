package it.trama.workshop.invitation;

import it.trama.platform.db.Rows;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class InvitationRows {

    record NewInvitation(UUID id, UUID group, String name, String contact, String secret, LocalDate lastDay) {}

    record Invitation(
            UUID id,
            String name,
            String contact,
            LocalDate lastDay,
            @Nullable OffsetDateTime revokedAt,
            long contributions) {}

    /** What a link opens. */
    record Open(UUID invitationId, String kind, String title, String question, LocalDate lastDay, long given) {}

    record Said(UUID id, String text, String author) {}

    /** What came through a link; taken back, it has no words. */
    record Given(
            UUID id,
            String text,
            OffsetDateTime givenAt,
            @Nullable OffsetDateTime correctedAt,
            @Nullable OffsetDateTime withdrawnAt) {}

    private final JdbcClient db;

    InvitationRows(JdbcClient db) {
        this.db = db;
    }

    /** False when it was made before. */
    boolean make(NewInvitation made, UUID by, OffsetDateTime at) {
        return db.sql("""
                        insert into workshop.invitations (id, group_id, name, contact, digest, last_day, made_by, made_at)
                        values (:id, :group, :name, :contact, :digest, :last, :by, :at) on conflict do nothing
                        """)
                        .param("id", made.id())
                        .param("group", made.group())
                        .param("name", made.name())
                        .param("contact", made.contact())
                        .param("digest", Secrets.digest(made.secret()))
                        .param("last", made.lastDay())
                        .param("by", by)
                        .param("at", at)
                        .update()
                == 1;
    }

    /** Those that work first. */
    List<Invitation> of(UUID group) {
        return db.sql("""
                        select i.id, i.name, i.contact, i.last_day, i.revoked_at,
                               (select count(*) from workshop.contributions c where c.invitation_id = i.id) as contributions
                        from workshop.invitations i where i.group_id = :group
                        order by i.revoked_at is not null, i.last_day desc, lower(i.name), i.id
                        """)
                .param("group", group)
                .query(Rows.as(Invitation.class))
                .list();
    }

    void revoke(UUID group, UUID id, OffsetDateTime at) {
        db.sql(
                        "update workshop.invitations set revoked_at = :at where id = :id and group_id = :group and revoked_at is null")
                .param("at", at)
                .param("id", id)
                .param("group", group)
                .update();
    }

    /** Wrong, over, revoked, of a closed group: all the same, nothing. */
    Optional<Open> open(String secret, LocalDate day) {
        return db.sql(
                        "select invitation_id, kind, title, question, last_day, given from workshop.invited(:digest, :day)")
                .param("digest", Secrets.digest(secret))
                .param("day", day)
                .query(Rows.as(Open.class))
                .optional();
    }

    /** DONE, ENOUGH or GONE. */
    String say(String secret, Said said, LocalDate day, OffsetDateTime at) {
        return db.sql("select workshop.contribute(:digest, :day, :at, :id, :text, :author)")
                .param("digest", Secrets.digest(secret))
                .param("day", day)
                .param("at", at)
                .param("id", said.id())
                .param("text", said.text())
                .param("author", said.author())
                .query(Rows.scalar(String.class))
                .single();
    }

    List<Given> given(String secret, LocalDate day) {
        return db.sql("select id, text, given_at, corrected_at, withdrawn_at from workshop.given(:digest, :day)")
                .param("digest", Secrets.digest(secret))
                .param("day", day)
                .query(Rows.as(Given.class))
                .list();
    }

    /** Empty words take it back. DONE or GONE. */
    String correct(String secret, UUID contribution, String words, LocalDate day, OffsetDateTime at) {
        return db.sql("select workshop.correct(:id, :digest, :day, :at, :words)")
                .param("id", contribution)
                .param("digest", Secrets.digest(secret))
                .param("day", day)
                .param("at", at)
                .param("words", words)
                .query(Rows.scalar(String.class))
                .single();
    }
}
