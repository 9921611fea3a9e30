package it.trama.demo.staff;

import it.trama.demo.Case.Worker;
import it.trama.demo.population.Csv;
import it.trama.kernel.Role;
import java.util.List;
import java.util.Set;

/** The forty who carry the district's cases, besides those of the story. */
public final class SocialWorkers {

    private static final int LEAD = 6;

    private record Row(String username, String name, String team) {}

    private static final List<Row> ROWS = Csv.rows("demo/social-workers.csv").stream()
            .map(row -> new Row(row.text("username"), row.text("name"), row.text("team")))
            .toList();

    private SocialWorkers() {}

    static List<DemoUser> users() {
        return ROWS.stream()
                .map(row -> DemoUser.of(
                        row.username(),
                        row.name(),
                        DemoUser.post(bodyOf(row.team()), Set.of(row.team()), Role.ACCESS_DESK, Role.SOCIAL_WORKER)))
                .toList();
    }

    /** Those of a team. */
    public static List<Worker> of(int subdistrict) {
        String team = "T" + subdistrict;
        return ROWS.stream()
                .filter(row -> row.team().equals(team))
                .map(row -> worker(row.username(), subdistrict))
                .toList();
    }

    public static Worker worker(String username, int subdistrict) {
        String team = "T" + subdistrict;
        return new Worker(
                DemoStaff.id("user", username),
                DemoStaff.id("body", bodyOf(team)),
                DemoStaff.id("team", team),
                subdistrict);
    }

    static String bodyOf(String team) {
        return team.equals("T" + LEAD) ? "comune-cremona" : "azienda-sociale";
    }
}
