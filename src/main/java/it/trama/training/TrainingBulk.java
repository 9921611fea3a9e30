package it.trama.training;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Loads courses with those who learn. For the operator. */
public interface TrainingBulk {

    /** @param days of the sessions, three hours each, all attended when they are over */
    record Whole(
            UUID id,
            Words words,
            int seats,
            LocalDate enrolUntil,
            List<LocalDate> days,
            List<Learner> learners,
            UUID by) {}

    /** @param kind COURSE, SUPERVISION or SEMINAR */
    record Words(String kind, String title, String aims, String givenBy, String place) {}

    record Learner(UUID user, UUID organisation, String name, String role) {}

    record Need(UUID id, Learner learner, String topic, LocalDate on) {}

    void load(List<Whole> courses, List<Need> needs);
}
