package it.trama.admission;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.assessment.AssessmentBulk;
import it.trama.casefile.SocialRecords;
import it.trama.demo.staff.DemoStaff;
import it.trama.kernel.Compartment;
import it.trama.kernel.Sex;
import it.trama.network.FacilityBulk;
import it.trama.network.FacilityBulk.NewFacility;
import it.trama.network.Resources.Opening;
import it.trama.people.PeopleBulk;
import it.trama.people.SomePeople;
import it.trama.platform.db.Rows;
import it.trama.trust.signin.As;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Homes of a few places, people who wait for them, and what is done through the pages. */
@Component
@Lazy
public class Homes {

    /** Keeps the homes of a test. */
    public static final String HOME = "casa";

    /** Follows who waits. */
    public static final String WORKER = "assistente";

    public record Waiting(UUID person, UUID record, UUID application) {}

    private final MockMvcTester http;
    private final As as;
    private final PeopleBulk people;
    private final SocialRecords records;
    private final FacilityBulk facilities;
    private final Base base;

    @Component
    record Base(JdbcClient db, Clock clock, AssessmentBulk sheets, AdmissionBulk lists) {}

    Homes(MockMvcTester http, As as, PeopleBulk people, SocialRecords records, FacilityBulk facilities, Base base) {
        this.http = http;
        this.as = as;
        this.people = people;
        this.records = records;
        this.facilities = facilities;
        this.base = base;
    }

    public LocalDate today() {
        return LocalDate.now(base.clock());
    }

    public UUID home(String name, int places) {
        return home(name, places, "fondazione-po");
    }

    public UUID home(String name, int places, String body) {
        UUID id = UUID.randomUUID();
        var facility = new NewFacility(
                id,
                DemoStaff.id("body", body),
                "Casa di prova · " + name + " " + id.toString().substring(0, 6),
                "RSA",
                new FacilityBulk.Where("019036", "Via di prova 1", ""),
                new FacilityBulk.Offer(places, "", Set.of(), Set.of("it"), Set.of(), new Opening(true, "", List.of())),
                List.of());
        as.inTransaction("ufficio", () -> facilities.handle(List.of(facility), List.of()));
        return id;
    }

    /** A woman of Cremona who lives alone, with a record that the worker follows. */
    public Waiting woman(String family, String born) {
        var person = SomePeople.woman(family, "Irma", born).withCode(null).livingIn("019036");
        people.load(sink -> sink.accept(person.alone()));
        UUID record =
                as.inTransaction(WORKER, () -> records.openIfNeeded(person.id()).id());
        return new Waiting(person.id(), record, UUID.randomUUID());
    }

    /** Applied a hundred days ago unless told otherwise. */
    public MvcTestResult apply(Waiting who, Map<String, String> changes, UUID... homes) {
        var fields = new HashMap<>(Map.of(
                "id", who.application().toString(),
                "rules", "nursing-home",
                "path", "ORDINARY",
                "need", "Non può più stare a casa da sola",
                "askedBy", "FAMILY",
                "contact", "la figlia, 333 1234567",
                "on", today().minusDays(100).toString(),
                "q-CARER", "NONE",
                "q-HOME_CARE", "NONE"));
        for (int i = 0; i < homes.length; i++) {
            fields.put("home" + (i + 1), homes[i].toString());
        }
        fields.putAll(changes);
        return post(WORKER, "/cartelle/" + who.record() + "/liste-d-attesa", fields);
    }

    /** Applied and put on the list. */
    public UUID onList(Waiting who, UUID home, Map<String, String> changes) {
        assertThat(apply(who, changes, home)).hasStatus3xxRedirection();
        UUID place = place(who, home);
        assertThat(move(HOME, place, "LIST", "")).hasStatus3xxRedirection();
        return place;
    }

    /** She needs help in everything. */
    public void signsDailyLiving(Waiting who) {
        var answers = new HashMap<String, String>();
        for (String item : List.of("wash", "dress", "toilet", "move", "continence", "eat")) {
            answers.put("adl-" + item, "0");
        }
        for (String item : List.of("phone", "shop", "cook", "house", "laundry", "travel", "drugs", "money")) {
            answers.put("iadl-" + item, "0");
        }
        base.sheets()
                .load(List.of(new AssessmentBulk.Signed(
                        UUID.randomUUID(),
                        who.record(),
                        Compartment.ORDINARY,
                        "daily-living",
                        today().minusDays(10),
                        answers,
                        DemoStaff.id("user", WORKER))));
    }

    public String sheetOf(Waiting who) {
        return as.inTransaction(
                WORKER,
                () -> base.db()
                        .sql("select id::text from assessment.assessments where record_id = :record limit 1")
                        .param("record", who.record())
                        .query(Rows.scalar(String.class))
                        .single());
    }

    /** On the list of a home since so many days ago, as brought from paper. */
    public void waitSince(UUID home, Map<Waiting, Integer> days) {
        var at = new AdmissionBulk.Home(home, DemoStaff.id("body", "fondazione-po"), "RSA", "019036");
        var maker = new AdmissionBulk.Maker(
                DemoStaff.id("user", WORKER), "Anna Rossetti", "t:" + DemoStaff.id("team", "T6"));
        base.lists()
                .load(new AdmissionBulk.Load(
                        days.entrySet().stream()
                                .map(one -> paper(one.getKey(), one.getValue(), at, maker))
                                .toList(),
                        List.of(),
                        Set.of()));
    }

    private AdmissionBulk.Application paper(Waiting who, int days, AdmissionBulk.Home at, AdmissionBulk.Maker maker) {
        return new AdmissionBulk.Application(
                who.application(),
                "LA 2025/" + who.application().toString().substring(0, 6),
                new AdmissionBulk.Person(
                        who.person(),
                        who.record(),
                        days > 200 ? "Lenti Irma" : "Pronti Irma",
                        LocalDate.of(1938, 2, 1),
                        Sex.FEMALE,
                        "019036"),
                new AdmissionBulk.Asked("nursing-home", "Aiuto", "FAMILY", "il figlio", today().minusDays(days)),
                maker,
                Map.of("CARER", "FRAGILE", "RESIDENCE", "019036"),
                List.of(new AdmissionBulk.At(UUID.randomUUID(), at, PlaceState.ON_LIST, null)));
    }

    public UUID place(Waiting who, UUID home) {
        return places(who, home).getFirst();
    }

    /** One, or none where the person did not apply. */
    public List<UUID> places(Waiting who, UUID home) {
        return as.inTransaction(
                WORKER,
                () -> base.db()
                        .sql("select id from admission.places where application_id = :a and facility_id = :f")
                        .param("a", who.application())
                        .param("f", home)
                        .query(Rows.scalar(UUID.class))
                        .list());
    }

    public String state(UUID place) {
        return as.inTransaction(
                WORKER,
                () -> base.db()
                        .sql("select state from admission.places where id = :id")
                        .param("id", place)
                        .query(Rows.scalar(String.class))
                        .single());
    }

    public MvcTestResult move(String user, UUID place, String move, String reason) {
        return post(user, of(place) + "/mossa", Map.of("move", move, "reason-" + move, reason));
    }

    public MvcTestResult offer(UUID place, String why) {
        return post(HOME, of(place) + "/offerta", Map.of("id", UUID.randomUUID().toString(), "why", why));
    }

    public MvcTestResult answer(UUID place, boolean yes, String refusal) {
        return post(WORKER, of(place) + "/risposta", Map.of("answer", yes ? "yes" : "no", "refusal", refusal));
    }

    public MvcTestResult enter(UUID place, LocalDate on) {
        return post(
                HOME, of(place) + "/ingresso", Map.of("id", UUID.randomUUID().toString(), "on", on.toString()));
    }

    public String of(UUID place) {
        return "/liste-d-attesa/posti/" + place;
    }

    public String list(UUID home) {
        return "/liste-d-attesa/strutture/" + home;
    }

    public MvcTestResult get(String user, String address) {
        return http.get().uri(address).with(as.user(user)).exchange();
    }

    public MvcTestResult post(String user, String address, Map<String, String> fields) {
        var request = http.post().uri(address).with(as.user(user));
        fields.forEach(request::param);
        return request.exchange();
    }
}
