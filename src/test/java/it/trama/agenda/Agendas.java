package it.trama.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.demo.staff.DemoStaff;
import it.trama.trust.signin.As;
import java.io.UnsupportedEncodingException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Desks, rooms and closed days of the district's company, through its coordinator's pages. */
@Component
class Agendas {

    /** Each test has days of its own, far away. */
    private static final AtomicInteger DAYS = new AtomicInteger(500);

    record Desk(UUID id, String name) {

        String href() {
            return "/agenda/sportelli/" + id;
        }

        /** As in the address of a free slot. */
        String slot(LocalDate day, String time) {
            return "sportello=" + id + "&amp;giorno=" + day + "&amp;ora=" + time;
        }
    }

    private final ObjectProvider<MockMvcTester> http;
    private final As as;
    private final Workdays workdays;
    private final Clock clock;

    Agendas(ObjectProvider<MockMvcTester> http, As as, Workdays workdays, Clock clock) {
        this.http = http;
        this.as = as;
        this.workdays = workdays;
        this.clock = clock;
    }

    LocalDate day() {
        return workdays.from(LocalDate.now(clock).plusDays(DAYS.addAndGet(9)), 1);
    }

    MvcTestResult post(String user, String address, String... fields) {
        var request = http.getObject().post().uri(address);
        for (int i = 0; i < fields.length; i += 2) {
            request = request.param(fields[i], fields[i + 1]);
        }
        return request.with(as.user(user)).exchange();
    }

    private MvcTestResult get(String user, String address) {
        return http.getObject().get().uri(address).with(as.user(user)).exchange();
    }

    String read(String user, String address) {
        return body(get(user, address));
    }

    int status(String user, String address) {
        return get(user, address).getResponse().getStatus();
    }

    static String body(MvcTestResult result) {
        try {
            return result.getResponse().getContentAsString();
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    static String between(String text, String before, String after) {
        int from = text.indexOf(before) + before.length();
        return text.substring(from, text.indexOf(after, from));
    }

    String[] words(UUID id, String name) {
        return new String[] {
            "id", id.toString(), "name", name, "place", "via Prova 1", "area", "SOCIAL", "languages", "arabo, wolof"
        };
    }

    UUID add(String kind, String name) {
        UUID id = UUID.randomUUID();
        String[] words = words(id, name + " " + id);
        assertThat(post("coordinatore", "/agenda/" + kind, words)).hasStatus3xxRedirection();
        assertThat(post("coordinatore", "/agenda/" + kind, words))
                .as("a second sending")
                .hasStatus3xxRedirection();
        return id;
    }

    /** Open on that day of the week, from that day on, with slots of half an hour. */
    Desk desk(LocalDate day, String opens, String closes) {
        UUID id = add("sportelli", "Sportello");
        assertThat(hours(id, day, opens, closes, "")).hasStatus3xxRedirection();
        return new Desk(id, "Sportello " + id);
    }

    MvcTestResult hours(UUID desk, LocalDate day, String opens, String closes, String seen) {
        String part = day.getDayOfWeek().getValue() + "1";
        return post(
                "coordinatore",
                "/agenda/sportelli/" + desk + "/orari",
                "since",
                day.toString(),
                "slot",
                "30",
                "a" + part,
                opens,
                "b" + part,
                closes,
                "seen",
                seen);
    }

    MvcTestResult hours(String user, UUID desk, LocalDate day) {
        return post(
                user,
                "/agenda/sportelli/" + desk + "/orari",
                "since",
                day.toString(),
                "slot",
                "30",
                "a11",
                "9",
                "b11",
                "12");
    }

    String week(LocalDate day) {
        return read("assistente2", "/agenda/sportello?giorno=" + day);
    }

    MvcTestResult book(UUID desk, UUID person, LocalDate day, String time) {
        return post(
                "assistente2",
                "/agenda",
                "id",
                UUID.randomUUID().toString(),
                "person",
                person.toString(),
                "desk",
                desk.toString(),
                "kind",
                "DESK",
                "day",
                day.toString(),
                "time",
                time,
                "minutes",
                "30");
    }

    /** Of the worker with colleagues, with one thing more. */
    MvcTestResult meeting(LocalDate day, String field, Object value) {
        return post(
                "assistente2",
                "/agenda",
                "id",
                UUID.randomUUID().toString(),
                "kind",
                "MEETING",
                "day",
                day.toString(),
                "time",
                field.equals("room") ? "15" : "17",
                "minutes",
                "60",
                "workers",
                DemoStaff.id("user", "assistente2").toString(),
                field,
                value.toString());
    }
}
