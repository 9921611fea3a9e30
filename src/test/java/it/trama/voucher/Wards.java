package it.trama.voucher;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.demo.staff.DemoStaff;
import it.trama.fund.Budget;
import it.trama.trust.signin.As;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What a ward writes, with a person nobody else has; and the pages of all parties. */
@Component
class Wards {

    static final UUID SERVIZI = DemoStaff.id("body", "coop-servizi");
    static final UUID ARGINE = DemoStaff.id("body", "coop-argine");
    /** The district's main town, whose service is that of assistente and coordinatore. */
    static final String CREMONA = "019036";

    private final ObjectProvider<MockMvcTester> http;
    private final As as;
    private final Vouchers vouchers;
    private final Budget budget;
    private final JdbcClient db;
    private final Clock clock;

    Wards(ObjectProvider<MockMvcTester> http, As as, Vouchers vouchers, Budget budget, JdbcClient db, Clock clock) {
        this.http = http;
        this.as = as;
        this.vouchers = vouchers;
        this.budget = budget;
        this.db = db;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    Instant now() {
        return clock.instant();
    }

    /** Money for vouchers, granted in advance. */
    UUID authorised(String ceiling) {
        UUID id = UUID.randomUUID();
        return as.inTransaction("ufficio", () -> {
            UUID line = budget.openLines(today().getYear()).stream()
                    .max(java.util.Comparator.comparing(open -> open.available().amount()))
                    .orElseThrow()
                    .id();
            db.sql("""
                            insert into voucher.authorisations (id, definition, line_id, valid, ceiling, act, set_by, set_at)
                            values (:id, 'protected-discharge', :line, daterange(:from, null), :ceiling, 'det. 12', :by, now())
                            """)
                    .param("id", id)
                    .param("line", line)
                    .param("from", today())
                    .param("ceiling", new BigDecimal(ceiling))
                    .param("by", DemoStaff.id("user", "ufficio"))
                    .update();
            return id;
        });
    }

    /** As if nothing had been granted; what others granted is there again after. */
    void withoutMoney(Runnable work) {
        var ended = as.inTransaction(
                "ufficio",
                () -> db.sql("update voucher.authorisations set ended_at = now() where ended_at is null returning id")
                        .query(it.trama.platform.db.Rows.scalar(UUID.class))
                        .list());
        try {
            work.run();
        } finally {
            as.inTransaction(
                    "ufficio",
                    () -> db.sql("update voucher.authorisations set ended_at = null where id = any (:ids)")
                            .param("ids", ended.toArray(UUID[]::new))
                            .update());
        }
    }

    Map<String, String> typed() {
        var typed = new HashMap<String, String>();
        typed.put("id", UUID.randomUUID().toString());
        typed.put("who.family", "Zanetti " + letters());
        typed.put("who.given", "Irma");
        typed.put("who.sex", "FEMALE");
        typed.put("who.birth", "7/2/1938");
        typed.put("home.municipality", CREMONA);
        typed.put("home.address", "via Postumia 12");
        typed.put("home.contact", "la figlia Rosa");
        typed.put("home.contactPhone", "0372 111222");
        typed.put("need.unit", "Medicina 2");
        typed.put("need.day", today().plusDays(1).toString());
        typed.put("need.hour", "11:00");
        typed.put("need.level", "MEDIUM/LIGHT");
        typed.put("told.informed", "FAMILY");
        typed.put("told.notes", "secondo piano senza ascensore");
        typed.put("told.first", SERVIZI.toString());
        typed.put("told.second", ARGINE.toString());
        return typed;
    }

    private static String letters() {
        return UUID.randomUUID()
                .toString()
                .replaceAll("[^a-f]", "")
                .replaceAll("(.)\\1+", "$1")
                .concat("ano");
    }

    /** Asks and answers the id. */
    UUID ask(Map<String, String> typed) {
        assertThat(post("reparto", "/voucher/nuovo", typed)).hasStatus3xxRedirection();
        return UUID.fromString(typed.get("id"));
    }

    UUID asked() {
        return ask(typed());
    }

    MvcTestResult post(String user, String address, Map<String, String> typed) {
        var request = http.getObject().post().uri(address).with(as.user(user));
        typed.forEach(request::param);
        return request.exchange();
    }

    MvcTestResult get(String user, String address) {
        return http.getObject().get().uri(address).with(as.user(user)).exchange();
    }

    MvcTestResult move(String user, UUID voucher, Move move, String... more) {
        var typed = new HashMap<String, String>();
        typed.put("id", UUID.randomUUID().toString());
        typed.put("move", move.name());
        for (int i = 0; i < more.length; i += 2) {
            typed.put(more[i], more[i + 1]);
        }
        return post(user, "/voucher/" + voucher, typed);
    }

    void done(String user, UUID voucher, Move move, String... more) {
        assertThat(move(user, voucher, move, more)).as("%s by %s", move, user).hasStatus3xxRedirection();
    }

    Voucher voucher(UUID id) {
        return voucher("reparto", id);
    }

    Voucher voucher(String user, UUID id) {
        return as.inTransaction(user, () -> vouchers.find(id).orElseThrow());
    }

    String text(String user, UUID voucher) throws Exception {
        return get(user, "/voucher/" + voucher).getResponse().getContentAsString();
    }
}
