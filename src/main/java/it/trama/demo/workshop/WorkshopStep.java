package it.trama.demo.workshop;

import static it.trama.platform.web.Texts.t;

import it.trama.demo.DemoStep;
import it.trama.demo.Loading;
import it.trama.demo.population.Csv;
import it.trama.demo.staff.DemoStaff;
import it.trama.workshop.WorkshopBulk;
import it.trama.workshop.WorkshopBulk.Grown;
import it.trama.workshop.WorkshopBulk.Held;
import it.trama.workshop.WorkshopBulk.Person;
import it.trama.workshop.WorkshopBulk.Said;
import it.trama.workshop.WorkshopBulk.Whole;
import it.trama.workshop.WorkshopBulk.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The themes of §3.2.1 with invented voices, and a team of §6.1 that met its administrators. */
@Component
@Order(50)
class WorkshopStep implements DemoStep {

    private static final Pattern SLASH = Pattern.compile("/");
    private static final String TEAM = "TEAM";

    private final WorkshopBulk workshops;

    WorkshopStep(WorkshopBulk workshops) {
        this.workshops = workshops;
    }

    @Override
    public String name() {
        return t("demo.step.workshops");
    }

    @Override
    public void run(Loading loading) {
        for (Csv.Row row : Csv.rows("demo/workshop-groups.csv")) {
            String code = row.text("code");
            workshops.load(
                    whole(row, loading.today()),
                    meetings(code, row.text("kind"), loading.today()),
                    clusters(code),
                    contributions(code));
        }
    }

    private static UUID id(String what) {
        return DemoStaff.id("workshop", what);
    }

    private static Whole whole(Csv.Row row, LocalDate today) {
        String code = row.text("code");
        return new Whole(
                id(code),
                new Words(
                        row.text("kind"),
                        row.text("title"),
                        row.text("purpose"),
                        row.text("question"),
                        t("demo.workshop.source", row.text("section"))),
                row.text("territory"),
                today.minusDays(60),
                DemoStaff.id("user", "ufficio"),
                people(code, row.text("kind")),
                List.of(DemoStaff.id("body", "azienda-sociale"), DemoStaff.id("body", "caritas")));
    }

    private static List<Person> people(String code, String kind) {
        var people = new ArrayList<Person>();
        boolean team = kind.equals(TEAM);
        String worker = team ? "assistente2" : "assistente";
        String body = team ? "azienda-sociale" : "comune-cremona";
        people.add(new Person(
                id(code + ":worker"),
                t("demo.workshop.person." + worker),
                DemoStaff.id("body", body),
                DemoStaff.id("user", worker),
                team ? "COORDINATOR" : "MEMBER"));
        people.add(new Person(id(code + ":guest"), t("demo.workshop.person.guest"), null, null, "MEMBER"));
        if (team) {
            people.add(new Person(id(code + ":mayor"), t("demo.workshop.person.mayor"), null, null, "ADMINISTRATOR"));
        }
        return people;
    }

    private static List<Held> meetings(String code, String kind, LocalDate today) {
        boolean team = kind.equals(TEAM);
        return List.of(
                new Held(
                        id(code + ":past"),
                        today.minusDays(30),
                        t("demo.workshop.place"),
                        t("demo.workshop.agenda"),
                        team,
                        t("demo.workshop.notes"),
                        t("demo.workshop.decided")),
                new Held(
                        id(code + ":next"),
                        today.plusDays(16),
                        t("demo.workshop.place"),
                        t("demo.workshop.agenda.next"),
                        false,
                        "",
                        ""));
    }

    private static List<Grown> clusters(String group) {
        return Csv.rows("demo/workshop-clusters.csv").stream()
                .filter(row -> row.text("group").equals(group))
                .map(row -> new Grown(
                        id(group + ":" + row.text("code")),
                        row.text("title"),
                        row.text("summary"),
                        SLASH.splitAsStream(row.text("items")).toList()))
                .toList();
    }

    private static List<Said> contributions(String group) {
        return Csv.rows("demo/workshop-said.csv").stream()
                .filter(row -> row.text("group").equals(group))
                .map(row -> new Said(
                        id(row.text("text")),
                        row.text("text"),
                        row.text("author"),
                        row.text("cluster").isEmpty() ? null : id(group + ":" + row.text("cluster"))))
                .toList();
    }
}
