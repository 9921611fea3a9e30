package it.trama.activity;

import it.trama.kernel.Sex;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Activities with their days, who takes part and who was there, loaded as the database's owner. For the demo. */
public interface ActivityBulk {

    /** @param by who keeps it; the first people take the places, one of them an offered one, the rest wait */
    record Load(Activity activity, By by, List<Participant> people) {}

    record By(UUID user, String name) {}

    record Participant(UUID enrolment, Who who, String contact, String needs) {}

    /** @param person null: not known to the registry */
    record Who(@Nullable UUID person, String name, LocalDate born, Sex sex, String municipality) {}

    void load(List<Load> loads);
}
