package it.trama.shelter;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.demo.staff.DemoStaff;
import it.trama.network.FacilityBulk;
import it.trama.network.FacilityBulk.NewFacility;
import it.trama.network.Resources.Opening;
import it.trama.platform.db.Rows;
import it.trama.trust.signin.As;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Shelters with a few beds, and what is done through their pages. */
@Component
@Lazy
public class Shelters {

    public static final String USER = "notte";

    private final MockMvcTester http;
    private final As as;
    private final FacilityBulk facilities;
    private final JdbcClient db;
    private final ShelterDesk desk;

    Shelters(MockMvcTester http, As as, FacilityBulk facilities, JdbcClient db, ShelterDesk desk) {
        this.http = http;
        this.as = as;
        this.facilities = facilities;
        this.db = db;
        this.desk = desk;
    }

    /** A shelter of the user's body, with beds since the beginning of 2026. */
    public UUID shelter(int women, int men) {
        UUID id = UUID.randomUUID();
        var facility = new NewFacility(
                id,
                DemoStaff.id("body", "accoglienza"),
                "Dormitorio di prova " + id.toString().substring(0, 8),
                "DORMITORIO",
                new FacilityBulk.Where("019036", "Via di prova 1", ""),
                new FacilityBulk.Offer(
                        women + men, "", Set.of(), Set.of("it"), Set.of(), new Opening(true, "", List.of())),
                List.of());
        as.inTransaction("ufficio", () -> facilities.handle(List.of(facility), List.of()));
        beds(id, "FEMALE", women);
        beds(id, "MALE", men);
        return id;
    }

    private void beds(UUID house, String sex, int number) {
        if (number > 0) {
            assertThat(post("/accoglienza/letti/" + house, "sex", sex, "beds", "" + number, "from", "1/1/2026"))
                    .hasStatus3xxRedirection();
        }
    }

    /** Somebody new at the door, or on the telephone; answers with the guest. */
    public UUID comes(UUID house, String nickname, String sex, String act) {
        UUID guest = UUID.randomUUID();
        assertThat(arrives(house, guest, nickname, sex, act)).hasStatus3xxRedirection();
        return guest;
    }

    /** Somebody new on another night. */
    public UUID came(UUID house, LocalDate night, String sex, String act) {
        UUID guest = UUID.randomUUID();
        String[] who = {"guest", guest.toString(), "nickname", nickname(), "sex", sex, "act", act};
        assertThat(post(night(house) + "/arrivi?notte=" + night, who)).hasStatus3xxRedirection();
        return guest;
    }

    public MvcTestResult arrives(UUID house, UUID guest, String nickname, String sex, String act) {
        return post(
                night(house) + "/arrivi",
                "id",
                UUID.randomUUID().toString(),
                "guest",
                guest.toString(),
                "nickname",
                nickname,
                "sex",
                sex,
                "age",
                "40",
                "act",
                act);
    }

    public MvcTestResult asks(UUID house, UUID guest, String act, String reason) {
        String id = UUID.randomUUID().toString();
        return post(night(house) + "/ospiti/" + guest, "id", id, "act", act, "reason", reason);
    }

    public String night(UUID house) {
        return "/accoglienza/case/" + house;
    }

    /** What became of tonight; empty text: never asked. */
    public String state(UUID house, UUID guest) {
        return as.inTransaction(
                        USER,
                        () -> db.sql(
                                        "select state from shelter.nights where facility_id = :house and guest_id = :guest and night = :night")
                                .param("house", house)
                                .param("guest", guest)
                                .param("night", desk.tonight())
                                .query(Rows.scalar(String.class))
                                .optional())
                .orElse("");
    }

    public String nickname() {
        return "Ospite " + UUID.randomUUID().toString().substring(0, 8);
    }

    public MvcTestResult post(String to, String... parameters) {
        return postAs(USER, to, parameters);
    }

    public MvcTestResult postAs(String user, String to, String... parameters) {
        var request = http.post().uri(to).with(as.user(user));
        for (int i = 0; i < parameters.length; i += 2) {
            request.param(parameters[i], parameters[i + 1]);
        }
        return request.exchange();
    }

    public MvcTestResult get(String from) {
        return getAs(USER, from);
    }

    public MvcTestResult getAs(String user, String from) {
        return http.get().uri(from).with(as.user(user)).exchange();
    }
}
