package it.trama.project.transition;

import it.trama.kernel.Compartment;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A passage of a person from one service to another. */
record Transition(UUID id, Place place, Kind kind, LocalDate due, Receiver receiver, State state, List<Step> steps) {

    enum Kind {
        AGE_18,
        LEAVING_SCHOOL,
        AGE_65,
        AFTER_US
    }

    enum Status {
        PLANNED,
        PREPARED,
        DONE,
        DROPPED
    }

    /** What is to be ready before a passage. */
    enum Task {
        SUMMARY,
        ASSESSMENT,
        RIGHTS,
        FAMILY
    }

    record Place(UUID record, Compartment compartment, UUID person) {}

    /** @param from agreed day from which the receiving team may work on the record */
    record Receiver(UUID team, String name, LocalDate from) {}

    record State(Status status, @Nullable LocalDate metOn, boolean consent, String note, int version) {}

    /** @param what PLANNED, PREPARED, DONE, DROPPED or TASK:code */
    record Step(String what, String text, UUID by, Instant at) {}

    Set<Task> tasksDone() {
        return steps.stream()
                .map(Step::what)
                .filter(what -> what.startsWith("TASK:"))
                .map(what -> Task.valueOf(what.substring(5)))
                .collect(Collectors.toSet());
    }

    boolean running() {
        return state.status() == Status.PLANNED || state.status() == Status.PREPARED;
    }
}
