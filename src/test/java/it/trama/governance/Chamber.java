package it.trama.governance;

import it.trama.trust.signin.As;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A body of its own with three members, and its sessions, for tests about papers. */
@Component
public class Chamber {

    public static final String SECRETARY = "segreteria";

    /** @param members in the order of their seats */
    public record Body(UUID id, List<UUID> members) {}

    private final ObjectProvider<MockMvcTester> http;
    private final As as;
    private final JdbcClient db;
    private final Clock clock;

    Chamber(ObjectProvider<MockMvcTester> http, As as, JdbcClient db, Clock clock) {
        this.http = http;
        this.as = as;
        this.db = db;
        this.clock = clock;
    }

    /** Asks ten days of notice; the third member has no address. */
    public Body body() {
        UUID id = UUID.randomUUID();
        var members = new ArrayList<UUID>();
        as.inTransaction(SECRETARY, () -> {
            run(
                    "insert into governance.bodies (id, code, name, kind) values (?, ?, ?, 'ASSEMBLY')",
                    id,
                    "c-" + id.toString().substring(0, 8),
                    "Assemblea " + id.toString().substring(0, 4));
            run("""
                            insert into governance.regulations (id, body_id, valid_from, weights, first_heads, first_weight, second_heads, second_weight,
                                majority, notice_days, made_by, made_at)
                            values (?, ?, '2015-01-01', 'HEADS', '>1/2', '', '', '', 'PRESENT_HEADS', 10, ?, ?)
                            """, UUID.randomUUID(), id, id, OffsetDateTime.now(clock));
            for (String name : List.of("Anna Prova", "Bruno Prova", "Carla Prova")) {
                members.add(member(
                        id,
                        name,
                        name.startsWith("C") ? "" : name.substring(0, 4).strip() + id + "@prova.it"));
            }
            return true;
        });
        return new Body(id, members);
    }

    private UUID member(UUID body, String name, String email) {
        UUID seat = UUID.randomUUID();
        UUID member = UUID.randomUUID();
        run(
                "insert into governance.seats (id, body_id, name, valid) values (?, ?, ?, '[2015-01-01,)')",
                seat,
                body,
                "Comune di " + name.substring(0, 5));
        run(
                "insert into governance.members (id, seat_id, name, office, valid) values (?, ?, ?, 'Sindaco', '[2015-01-01,)')",
                member,
                seat,
                name);
        if (!email.isEmpty()) {
            run(
                    "insert into governance.contacts (member_id, email, changed_by, changed_at) values (?, ?, ?, ?)",
                    member,
                    email,
                    member,
                    OffsetDateTime.now(clock));
        }
        return member;
    }

    /** In so many days at nine, with the items named. */
    public UUID session(Body body, int days, String... items) {
        UUID id = UUID.randomUUID();
        OffsetDateTime first = OffsetDateTime.now(clock)
                .plusDays(days)
                .withHour(9)
                .withMinute(0)
                .withSecond(0)
                .withNano(0);
        as.inTransaction(SECRETARY, () -> {
            run("""
                            insert into governance.sessions (id, body_id, first_call, second_call, place, chair, made_by, made_at)
                            values (?, ?, ?, ?, 'Sala Quadri', 'Anna Prova', ?, ?)
                            """, id, body.id(), first, first.plusDays(1), id, OffsetDateTime.now(clock));
            for (String item : items) {
                item(id, item);
            }
            return true;
        });
        return id;
    }

    public UUID item(UUID session, String title) {
        UUID item = UUID.randomUUID();
        as.inTransaction(SECRETARY, () -> {
            run("""
                            insert into governance.items (id, session_id, position, kind)
                            values (?, ?, (select count(*) + 1 from governance.items where session_id = ?), 'DECISION')
                            """, item, session, session);
            run(
                    "insert into governance.item_versions (item_id, number, title, text, made_by, made_at) values (?, 1, ?, 'Si approva.', ?, ?)",
                    item,
                    title,
                    item,
                    OffsetDateTime.now(clock));
            return true;
        });
        return item;
    }

    public void run(String sql, Object... values) {
        db.sql(sql).params(List.of(values)).update();
    }

    /** As the secretary. */
    public void change(String sql, Object... values) {
        as.inTransaction(SECRETARY, () -> {
            run(sql, values);
            return true;
        });
    }

    public <T> List<T> list(Class<T> type, String sql, Object... values) {
        return as.inTransaction(
                SECRETARY, () -> db.sql(sql).params(List.of(values)).query(type).list());
    }

    public MvcTestResult get(String user, String address) {
        return http.getObject().get().uri(address).with(as.user(user)).exchange();
    }

    public MvcTestResult post(String user, String address, String... fields) {
        var request = http.getObject().post().uri(address).with(as.user(user));
        for (int i = 0; i < fields.length; i += 2) {
            request.param(fields[i], fields[i + 1]);
        }
        return request.exchange();
    }
}
