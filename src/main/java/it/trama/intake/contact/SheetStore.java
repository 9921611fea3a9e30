package it.trama.intake.contact;

import it.trama.intake.NewAccess;
import it.trama.intake.contact.Sheet.Need;
import it.trama.platform.db.Rows;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rest of the sheet of a contact, kept only when there is any. */
@Repository
class SheetStore {

    record Other(UUID id, String number) {}

    private final JdbcClient db;

    SheetStore(JdbcClient db) {
        this.db = db;
    }

    void add(UUID contact, Sheet sheet) {
        if (sheet.isEmpty()) {
            return;
        }
        db.sql("""
                        insert into intake.contact_details (contact_id, entry, interlocutor, presence, accompanied_by, needs, asked, reference, temporary_code)
                        values (:contact, :entry, :interlocutor, :presence, :with, :needs, :asked, :reference, :code)
                        on conflict (contact_id) do nothing
                        """)
                .param("contact", contact)
                .param("entry", name(sheet.met().entry()), Types.VARCHAR)
                .param("interlocutor", name(sheet.met().interlocutor()), Types.VARCHAR)
                .param("presence", name(sheet.met().presence()), Types.VARCHAR)
                .param("with", sheet.met().accompaniedBy())
                .param("needs", sheet.wants().needs().stream().map(Enum::name).toArray(String[]::new))
                .param("asked", sheet.wants().asked())
                .param("reference", sheet.wants().reference())
                .param("code", sheet.temporaryCode())
                .update();
    }

    private static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }

    Sheet of(UUID contact) {
        return db.sql("""
                        select entry, interlocutor, presence, accompanied_by, needs, asked, reference, temporary_code
                        from intake.contact_details where contact_id = :contact
                        """)
                .param("contact", contact)
                .query((row, _) -> sheet(row))
                .optional()
                .orElse(Sheet.EMPTY);
    }

    private static Sheet sheet(ResultSet row) throws SQLException {
        Set<Need> needs = Arrays.stream((String[]) row.getArray("needs").getArray())
                .map(Need::valueOf)
                .collect(Collectors.toSet());
        return new Sheet(
                new Sheet.Met(
                        value(Sheet.Entry.class, row.getString("entry")),
                        value(Sheet.Interlocutor.class, row.getString("interlocutor")),
                        value(Sheet.Presence.class, row.getString("presence")),
                        row.getString("accompanied_by")),
                new Sheet.Wants(needs, row.getString("asked"), row.getString("reference")),
                row.getString("temporary_code"));
    }

    private static <E extends Enum<E>> @Nullable E value(Class<E> type, @Nullable String name) {
        return name == null ? null : Enum.valueOf(type, name);
    }

    /** Other contacts of the body with the same temporary code, the newest first. */
    List<Other> withCode(String code, UUID except) {
        if (code.isEmpty()) {
            return List.of();
        }
        return db.sql("""
                        select c.id, c.number from intake.contact_details d join intake.contacts c on c.id = d.contact_id
                        where d.temporary_code = :code and d.contact_id <> :except order by c.happened_at desc limit 20
                        """)
                .param("code", code)
                .param("except", except)
                .query(Rows.as(Other.class))
                .list();
    }

    /** What the contact was made from; empty: the desk itself. */
    Optional<NewAccess.Kind> origin(UUID contact) {
        return db.sql("select origin_kind from intake.contacts where id = :id and origin_kind is not null")
                .param("id", contact)
                .query(Rows.scalar(String.class))
                .optional()
                .map(NewAccess.Kind::valueOf);
    }
}
