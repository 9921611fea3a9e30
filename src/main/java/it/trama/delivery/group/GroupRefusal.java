package it.trama.delivery.group;

import it.trama.kernel.Period;
import java.time.LocalDate;
import java.util.List;

/** Why nothing was recorded; texts are {@code delivery.group.refused.*}. */
sealed interface GroupRefusal {

    record FutureDay(LocalDate today) implements GroupRefusal {}

    record OutsidePeriod(Period valid) implements GroupRefusal {}

    record NobodyThere() implements GroupRefusal {}

    /** Less than a hundredth for each. */
    record TooLittle() implements GroupRefusal {}

    /** Somebody's part cannot be: nothing of the session is stored. */
    record Persons(List<Person> refused) implements GroupRefusal {}

    record Person(String label, String why) {}

    record AlreadyCancelled() implements GroupRefusal {}

    record AlreadyThere() implements GroupRefusal {}
}
