package it.trama.transport;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.casefile.CasefileFixtures;
import it.trama.demo.staff.DemoStaff;
import it.trama.transport.TransportBulk.Association;
import it.trama.transport.TransportBulk.Driver;
import it.trama.transport.TransportBulk.Span;
import it.trama.transport.TransportBulk.Vehicle;
import it.trama.trust.signin.As;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Associations with vehicles, and rides asked through the front door, each test on days of its own. */
@Component
public class TransportFixtures {

    public static final String CREMONA = "019036";
    public static final String SORESINA = "019098";

    private static final AtomicInteger DAYS = new AtomicInteger(20);

    private final ObjectProvider<MockMvcTester> http;
    private final As as;
    private final TransportBulk bulk;
    private final CasefileFixtures cases;
    private final RideBook rides;
    private final Clock clock;

    TransportFixtures(
            ObjectProvider<MockMvcTester> http,
            As as,
            TransportBulk bulk,
            CasefileFixtures cases,
            RideBook rides,
            Clock clock) {
        this.http = http;
        this.as = as;
        this.bulk = bulk;
        this.cases = cases;
        this.rides = rides;
        this.clock = clock;
    }

    /** Nobody else's. */
    public LocalDate day() {
        return LocalDate.now(clock).plusDays(DAYS.incrementAndGet());
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    public static UUID body(String code) {
        return DemoStaff.id("body", code);
    }

    /** A car with four seats and one wheelchair, and who drives it from eight to six every day. */
    public Crew crew(String body, boolean wheelchairs) {
        UUID van = UUID.randomUUID();
        UUID driver = UUID.randomUUID();
        String plate = van.toString().substring(0, 8);
        var hours = new Span(LocalTime.of(8, 0), LocalTime.of(18, 0));
        bulk.load(
                List.of(new Association(
                        body(body),
                        driver,
                        List.of(new Vehicle(van, plate, "Doblò", 4, 1, CREMONA)),
                        List.of(new Driver(
                                driver,
                                "Autista " + plate,
                                "0372 1",
                                wheelchairs,
                                40,
                                List.of(1, 2, 3, 4, 5, 6, 7),
                                hours)))),
                List.of());
        return new Crew(
                new Van(van, body(body), "Doblò " + plate, 4, 1, CREMONA),
                new Volunteer(driver, body(body), "Autista " + plate, wheelchairs, List.of(), 0));
    }

    public UUID record() {
        return cases.inCharge(cases.person(), 0);
    }

    /** What a social worker types for one ride from Cremona to Soresina. */
    public Map<String, String> typed(LocalDate day, String time) {
        var typed = new LinkedHashMap<String, String>();
        typed.put("id", UUID.randomUUID().toString());
        typed.put("phone", "0372 123456");
        typed.put("fromAddress", "via Dante 1");
        typed.put("fromTown", CREMONA);
        typed.put("toAddress", "ospedale");
        typed.put("toTown", SORESINA);
        typed.put("day", day.toString());
        typed.put("anchor", "PICK_UP");
        typed.put("time", time);
        typed.put("companions", "0");
        return typed;
    }

    public MvcTestResult post(String user, String to, Map<String, String> typed) {
        var request = http.getObject().post().uri(to).with(as.user(user));
        typed.forEach((name, value) -> List.of(value.split(";")).forEach(one -> request.param(name, one)));
        return request.exchange();
    }

    public MvcTestResult get(String user, String from) {
        return http.getObject().get().uri(from).with(as.user(user)).exchange();
    }

    /** @param body code of the only association asked; empty: whoever can */
    public List<Ride> asked(Map<String, String> typed, String body) {
        if (!body.isEmpty()) {
            typed.put("askedOf", body(body).toString());
        }
        assertThat(post("assistente", "/cartelle/" + record() + "/trasporti", typed))
                .hasStatus3xxRedirection();
        return ofRequest("assistente", UUID.fromString(typed.getOrDefault("id", "")));
    }

    public List<Ride> ofRequest(String user, UUID request) {
        return as.inTransaction(user, () -> rides.ofRequests(List.of(request)));
    }

    public Ride ride(String user, UUID id) {
        return as.inTransaction(user, () -> rides.find(id)).orElseThrow();
    }
}
