package it.trama.governance;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.trust.signin.As;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** An assembly of all 47 mayors for one test, of a year of its own; driven through the pages. */
@Component
public class Assembly {

    public static final String CREMONA = "019036";

    private final Hall hall;
    private final As as;
    private final Sessions sessions;
    private final Units units;
    private final Ballots ballots;

    Assembly(Hall hall, As as, Sessions sessions, Units units, Ballots ballots) {
        this.hall = hall;
        this.as = as;
        this.sessions = sessions;
        this.units = units;
        this.ballots = ballots;
    }

    /** With rules that weigh by residents and as "changed" has it. */
    public UUID body(Map<String, String> changed) {
        UUID body = hall.body("Assemblea di prova");
        hall.asOwner(
                "insert into governance.seats (id, body_id, municipality, name, valid, position) select uuidv7(), ?, istat_code, name,"
                        + " daterange('2018-01-01', null), row_number() over (order by name) from territory.municipalities",
                body);
        hall.asOwner(
                "insert into governance.members (id, seat_id, name, office, valid) select uuidv7(), id, 'Sindaco di ' || name, 'Sindaco', valid"
                        + " from governance.seats where body_id = ?",
                body);
        var rules = rules();
        rules.putAll(changed);
        assertThat(hall.post(Hall.SECRETARY, "/governance/organi/" + body + "/regole", rules))
                .hasStatus3xxRedirection();
        return body;
    }

    private static Map<String, String> rules() {
        return new HashMap<>(Map.of(
                "id", UUID.randomUUID().toString(),
                "from", "1/1/2018",
                "weights", "RESIDENTS",
                "unions", "ONE_VOTE",
                "proxies", "1",
                "notice", "5",
                "majority", "PRESENT_BOTH",
                "firstHeads", ">1/2",
                "firstWeight", ">1/2",
                "secondHeads", ">=1/3"));
    }

    /** An own user votes the seat by account. */
    public void seatAccount(UUID body, String municipality, String user) {
        hall.asOwner(
                "update governance.members set user_id = ? where seat_id in (select id from governance.seats where body_id = ? and municipality = ?)",
                as.actor(user).user(),
                body,
                municipality);
    }

    public UUID session(UUID body, String day) {
        UUID id = UUID.randomUUID();
        var form = Map.of(
                "id",
                id.toString(),
                "version",
                "0",
                "body",
                body.toString(),
                "firstDay",
                day,
                "firstTime",
                "17:00",
                "secondDay",
                day,
                "secondTime",
                "18:00",
                "place",
                "Sala dei Quadri");
        assertThat(hall.post(Hall.SECRETARY, "/governance/sedute", form)).hasStatus3xxRedirection();
        return id;
    }

    public UUID item(UUID session, String title, String kind) {
        UUID id = UUID.randomUUID();
        var form = Map.of("id", id.toString(), "title", title, "kind", kind);
        assertThat(hall.post(Hall.SECRETARY, "/governance/sedute/" + session + "/punti", form))
                .hasStatus3xxRedirection();
        return id;
    }

    public void open(UUID session) {
        hall.post(Hall.SECRETARY, "/governance/sedute/" + session + "/apri", Map.of("call", "1"));
    }

    public List<Units.Unit> units(UUID session) {
        return as.inTransaction(Hall.SECRETARY, () -> units.of(session));
    }

    public UUID unit(UUID session, String name) {
        return units(session).stream()
                .filter(unit -> unit.name().equals(name))
                .findFirst()
                .orElseThrow()
                .id();
    }

    public MvcTestResult mark(UUID session, UUID unit, Map<String, String> fields) {
        var all = new HashMap<>(Map.of("id", UUID.randomUUID().toString()));
        all.putAll(fields);
        return hall.post(Hall.SECRETARY, "/governance/sedute/" + session + "/presenze/" + unit, all);
    }

    public void present(UUID session, String... names) {
        for (String name : names) {
            assertThat(mark(session, unit(session, name), Map.of("what", "PRESENT", "person", "Sindaco di " + name)))
                    .hasStatus3xxRedirection();
        }
    }

    /** Opens a vote on the last version of the item. */
    public UUID ballot(UUID item, String manner, String majority) {
        UUID id = UUID.randomUUID();
        int number = as.inTransaction(
                Hall.SECRETARY,
                () -> sessions.item(item).orElseThrow().version().number());
        hall.post(
                Hall.SECRETARY,
                "/governance/punti/" + item + "/votazioni",
                Map.of("id", id.toString(), "number", "" + number, "manner", manner, "needed", majority));
        return id;
    }

    public MvcTestResult vote(UUID ballot, UUID unit, String choice) {
        return hall.post(
                Hall.SECRETARY,
                "/governance/votazioni/" + ballot + "/voto",
                Map.of("unit", unit.toString(), "choice", choice));
    }

    public MvcTestResult close(UUID ballot) {
        return hall.post(Hall.SECRETARY, "/governance/votazioni/" + ballot + "/chiudi", Map.of());
    }

    public Ballots.Outcome outcome(UUID ballot) {
        return as.inTransaction(Hall.SECRETARY, () -> ballots.outcome(ballot).orElseThrow());
    }
}
