package it.trama.goods.list;

import it.trama.goods.list.Recipient.Identity;
import it.trama.platform.db.Rows;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The body's list. An identity goes in through a narrow function: whether the registry knows it does not come out. */
@Repository
class Recipients {

    private final JdbcClient db;

    Recipients(JdbcClient db) {
        this.db = db;
    }

    List<Recipient> all() {
        return db.sql("""
                        select id, label, anonymous, people, parcels from goods.recipients
                        where left_on is null order by anonymous, lower(label), id
                        """).query(Rows.as(Recipient.class)).list();
    }

    /** @param identity null: nobody's name */
    void add(Recipient recipient, @Nullable Identity identity, OffsetDateTime now) {
        db.sql(
                        "select goods.add_recipient(:id, :label, :anonymous, :people, :parcels, '', :code, :family, :given, :birth, :at)")
                .param("id", recipient.id())
                .param("label", recipient.label())
                .param("anonymous", recipient.anonymous())
                .param("people", recipient.people())
                .param("parcels", recipient.parcels())
                .param("code", identity == null ? "" : identity.codeBase())
                .param("family", identity == null ? "" : identity.familyName())
                .param("given", identity == null ? "" : identity.givenName())
                .param("birth", identity == null ? null : identity.birthDate(), Types.DATE)
                .param("at", now)
                .query((row, n) -> true)
                .list();
    }

    /** Those of a file, in one statement. */
    void addAll(List<ListLines.Told> lines, OffsetDateTime now) {
        db.sql("""
                        select goods.add_recipient(l.id, l.label, l.nameless, l.people, l.parcels, l.note, l.code, l.family, l.given, l.birth, :at)
                        from unnest(cast(:ids as text[])::uuid[], cast(:labels as text[]), cast(:nameless as text[])::boolean[],
                                    cast(:people as text[])::integer[], cast(:parcels as text[])::integer[], cast(:notes as text[]),
                                    cast(:codes as text[]), cast(:families as text[]), cast(:given as text[]), cast(:births as text[])::date[])
                             as l(id, label, nameless, people, parcels, note, code, family, given, birth)
                        """)
                .param("ids", column(lines, line -> line.recipient().id()))
                .param("labels", column(lines, line -> line.recipient().label()))
                .param("nameless", column(lines, line -> line.recipient().anonymous()))
                .param("people", column(lines, line -> line.recipient().people()))
                .param("parcels", column(lines, line -> line.recipient().parcels()))
                .param("notes", column(lines, ListLines.Told::note))
                .param("codes", column(lines, line -> of(line, Identity::codeBase)))
                .param("families", column(lines, line -> of(line, Identity::familyName)))
                .param("given", column(lines, line -> of(line, Identity::givenName)))
                .param("births", births(lines))
                .param("at", now)
                .query((row, n) -> true)
                .list();
    }

    private static String of(ListLines.Told line, Function<Identity, String> field) {
        Identity who = line.identity();
        return who == null ? "" : field.apply(who);
    }

    private static @Nullable String[] births(List<ListLines.Told> lines) {
        return lines.stream().map(Recipients::birth).toArray(String[]::new);
    }

    private static @Nullable String birth(ListLines.Told line) {
        Identity who = line.identity();
        return who == null ? null : who.birthDate().toString();
    }

    private static String[] column(List<ListLines.Told> lines, Function<ListLines.Told, Object> value) {
        return lines.stream().map(line -> value.apply(line).toString()).toArray(String[]::new);
    }

    void leave(UUID id, LocalDate day) {
        db.sql("update goods.recipients set left_on = :day where id = :id and left_on is null")
                .param("id", id)
                .param("day", day)
                .update();
    }
}
