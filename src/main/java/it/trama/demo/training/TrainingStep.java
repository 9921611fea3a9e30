package it.trama.demo.training;

import static it.trama.platform.web.Texts.t;

import it.trama.demo.DemoStep;
import it.trama.demo.Loading;
import it.trama.demo.staff.DemoStaff;
import it.trama.training.TrainingBulk;
import it.trama.training.TrainingBulk.Learner;
import it.trama.training.TrainingBulk.Need;
import it.trama.training.TrainingBulk.Whole;
import it.trama.training.TrainingBulk.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Supervision that goes on since spring, a course to come, and two things that are asked for. */
@Component
@Order(52)
class TrainingStep implements DemoStep {

    private static final UUID OFFICE = DemoStaff.id("user", "ufficio");

    private final TrainingBulk training;

    TrainingStep(TrainingBulk training) {
        this.training = training;
    }

    @Override
    public String name() {
        return t("demo.step.training");
    }

    @Override
    public void run(Loading loading) {
        LocalDate today = loading.today();
        Learner one = learner("assistente", "comune-cremona", "SOCIAL_WORKER");
        Learner two = learner("assistente2", "azienda-sociale", "SOCIAL_WORKER");
        training.load(
                List.of(
                        new Whole(
                                DemoStaff.id("course", "supervision"),
                                words("SUPERVISION", "supervision"),
                                12,
                                today.minusDays(120),
                                List.of(today.minusDays(90), today.minusDays(60), today.minusDays(30)),
                                List.of(one, two),
                                OFFICE),
                        new Whole(
                                DemoStaff.id("course", "integrated"),
                                words("COURSE", "integrated"),
                                30,
                                today.plusDays(20),
                                List.of(today.plusDays(21), today.plusDays(28)),
                                List.of(two),
                                OFFICE)),
                List.of(
                        new Need(DemoStaff.id("need", "1"), one, t("demo.training.need.1"), today.minusDays(9)),
                        new Need(DemoStaff.id("need", "2"), two, t("demo.training.need.2"), today.minusDays(4))));
    }

    private static Words words(String kind, String code) {
        return new Words(
                kind,
                t("demo.training." + code),
                t("demo.training." + code + ".aims"),
                t("demo.training.by"),
                t("demo.workshop.place"));
    }

    private static Learner learner(String user, String body, String role) {
        return new Learner(
                DemoStaff.id("user", user), DemoStaff.id("body", body), t("demo.workshop.person." + user), role);
    }
}
