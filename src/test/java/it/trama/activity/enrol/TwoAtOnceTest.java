package it.trama.activity.enrol;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.TramaTest;
import it.trama.activity.Activities;
import it.trama.activity.Activities.Standing;
import it.trama.activity.Offered;
import it.trama.kernel.Sex;
import it.trama.trust.signin.As;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Many come and go at the same moment: never more than there are places, never a place free while somebody waits. */
@TramaTest
class TwoAtOnceTest {

    private static final int PLACES = 3;

    @Autowired
    Offered offered;

    @Autowired
    Enrol enrol;

    @Autowired
    ChangeEnrolment change;

    @Autowired
    Activities activities;

    @Autowired
    As as;

    private Enrol.AtDesk person(UUID activity, int number) {
        var typed = new Enrol.Typed("", "Insieme" + number, "Prova", LocalDate.of(1980, 5, 3), Sex.FEMALE, "");
        return new Enrol.AtDesk(UUID.randomUUID(), activity, typed, "0372 1", "");
    }

    private Standing standing(UUID activity) {
        Map<UUID, Standing> all = as.inTransaction(Offered.KEEPER, () -> activities.standing(List.of(activity)));
        return all.getOrDefault(activity, Standing.NONE);
    }

    private static void atOnce(List<Callable<Boolean>> work) throws Exception {
        try (var threads = Executors.newFixedThreadPool(8)) {
            for (var done : threads.invokeAll(work)) {
                assertThat(done.get()).isTrue();
            }
        }
    }

    @Test
    void there_are_never_more_than_the_places_and_no_place_is_lost() throws Exception {
        UUID activity = offered.activity(PLACES);
        var people = new ArrayList<UUID>();
        var coming = new ArrayList<Callable<Boolean>>();
        for (int i = 0; i < 12; i++) {
            var one = person(activity, i);
            people.add(one.id());
            coming.add(() -> as.run(Offered.KEEPER, () -> enrol.handle(one)) != null);
        }
        atOnce(coming);
        assertThat(standing(activity)).isEqualTo(new Standing(PLACES, 12 - PLACES));
        var random = new Random(7);
        var moving = new ArrayList<Callable<Boolean>>();
        for (UUID one : people.subList(0, 9)) {
            boolean leaves = random.nextBoolean();
            moving.add(() -> as.run(Offered.KEEPER, () -> move(one, leaves)));
        }
        atOnce(moving);
        Standing now = standing(activity);
        assertThat(now.taken()).isLessThanOrEqualTo(PLACES);
        assertThat(now.taken() == PLACES || now.waiting() == 0).isTrue();
    }

    private boolean move(UUID one, boolean leaves) {
        if (leaves) {
            change.handle(new ChangeEnrolment.Withdraw(one, "prova"));
        } else {
            change.handle(new ChangeEnrolment.Answer(one, true, ""));
        }
        return true;
    }
}
