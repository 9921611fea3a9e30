package it.trama.demo.story;

import static it.trama.platform.web.Texts.t;

import it.trama.demo.DemoStep;
import it.trama.demo.Loading;
import it.trama.demo.staff.DemoStaff;
import it.trama.project.ProjectBulk.Proposed;
import it.trama.project.ProjectBulk.Proposed.Seat;
import it.trama.project.ProjectBulk.Proposed.Sent;
import it.trama.project.ProjectBulk.Proposed.Who;
import it.trama.project.ProjectBulk.Proposed.Words;
import java.time.LocalDate;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The pact groups of the district and of the city with their coordinators, and a proposal of the charity that waits for them. */
@Component
@Order(14)
class StoryProposals implements DemoStep {

    private static final int DISTRICT = 0;
    private static final int CITY = 6;

    private final Proposed proposals;

    StoryProposals(Proposed proposals) {
        this.proposals = proposals;
    }

    @Override
    public String name() {
        return t("demo.step.storyProposals");
    }

    @Override
    public void run(Loading loading) {
        LocalDate since = loading.today().minusYears(1);
        proposals.load(
                List.of(
                        seat(DISTRICT, "coordinatore", "azienda-sociale", true, since),
                        seat(DISTRICT, "ente", "coop-servizi", false, since),
                        seat(CITY, "coordinatore", "comune-cremona", true, since),
                        seat(CITY, "ente", "coop-servizi", false, since)),
                List.of(new Sent(
                        DemoStaff.id("pact-proposal", "samuele"),
                        new Who("Gorla", "Samuele", 1995, StoryPeople.MUNICIPALITY, "0372 000 131"),
                        new Words(
                                t("demo.proposal.wishes"),
                                t("demo.proposal.strengths"),
                                t("demo.proposal.blocks"),
                                t("demo.proposal.offers")),
                        DemoStaff.id("user", "caritas"),
                        DemoStaff.id("body", "caritas"),
                        CITY,
                        loading.today().minusDays(2))));
    }

    private static Seat seat(int group, String user, String body, boolean isPublic, LocalDate since) {
        return new Seat(
                DemoStaff.id("pact-seat", user + group),
                group,
                DemoStaff.id("user", user),
                DemoStaff.id("body", body),
                isPublic,
                since);
    }
}
