package it.trama.governance.post;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.TramaTest;
import it.trama.governance.Chamber;
import it.trama.platform.files.FileStore;
import it.trama.platform.messenger.Messenger;
import it.trama.platform.messenger.MessengerFailure;
import it.trama.trust.CurrentActor;
import it.trama.trust.SystemActor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@TramaTest
class SendingToEachTest {

    @Autowired
    Chamber chamber;

    @Autowired
    SendingJob.Steps steps;

    @Autowired
    FileStore store;

    @Autowired
    CurrentActor actors;

    @Autowired
    Clock clock;

    private final List<Messenger.Note> arrived = new ArrayList<>();

    /** Of this sending only: others may wait too. */
    private List<Messenger.Note> mine(Chamber.Body body) {
        return arrived.stream()
                .filter(note -> note.address().contains(body.id().toString()))
                .toList();
    }

    private void run(Messenger messenger, Instant now) {
        var job = new SendingJob(steps, messenger, store, actors, clock);
        actors.runAs(SystemActor.ACTOR, () -> {
            int taken = job.send(now);
            while (taken > 0) {
                taken = job.send(now);
            }
            return true;
        });
    }

    private UUID convened(Chamber.Body body) {
        UUID session = chamber.session(body, 20, "Riparto");
        UUID sending = UUID.randomUUID();
        chamber.post(Chamber.SECRETARY, "/governance/sedute/" + session + "/convocazione", "id", sending.toString());
        return sending;
    }

    private List<String> states(UUID sending) {
        return chamber.list(
                String.class,
                "select state || ' ' || problem from governance.addresses where sending_id = ? order by name",
                sending);
    }

    @Test
    void it_arrives_once_with_its_files() {
        var body = chamber.body();
        UUID sending = convened(body);
        Messenger works = note -> {
            note.files().forEach(SendingToEachTest::read);
            arrived.add(note);
            return Messenger.Outcome.SENT;
        };
        Instant now = clock.instant().plusSeconds(1);
        run(works, now);
        run(works, now.plus(Duration.ofDays(1)));
        assertThat(mine(body))
                .hasSize(2)
                .allSatisfy(note -> assertThat(note.files())
                        .extracting(Messenger.Attached::name)
                        .containsExactly("convocazione.pdf", "seduta.ics"));
        assertThat(states(sending)).containsExactly("SENT ", "SENT ", "BY_HAND NO_ADDRESS");
    }

    private static void read(Messenger.Attached file) {
        try (var in = file.content().open()) {
            assertThat(in.readAllBytes()).isNotEmpty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void what_fails_is_tried_again_and_then_left_to_be_done_by_hand() {
        UUID sending = convened(chamber.body());
        Messenger fails = _ -> {
            throw new MessengerFailure("no line", new IOException());
        };
        Instant now = clock.instant().plusSeconds(1);
        run(fails, now);
        assertThat(states(sending)).startsWith("WAITING FAILED", "WAITING FAILED");
        for (int day = 1; day < 6; day++) {
            run(fails, now.plus(Duration.ofDays(day)));
        }
        assertThat(states(sending)).startsWith("BY_HAND FAILED", "BY_HAND FAILED");
        chamber.post(Chamber.SECRETARY, "/governance/invii/" + sending + "/riprova");
        assertThat(states(sending)).startsWith("WAITING FAILED", "WAITING FAILED");
        run(_ -> Messenger.Outcome.NOT_SET_UP, now.plus(Duration.ofDays(7)));
        assertThat(states(sending)).startsWith("BY_HAND NOT_SET_UP", "BY_HAND NOT_SET_UP");
    }

    @Test
    void who_was_told_by_hand_is_marked_by_who_told() {
        UUID sending = convened(chamber.body());
        UUID open = chamber.list(
                        UUID.class,
                        "select id from governance.addresses where sending_id = ? and state = 'BY_HAND'",
                        sending)
                .getFirst();
        String address = "/governance/invii/" + sending;
        assertThat(chamber.get("sindaco", address)).hasStatus(404);
        chamber.post(Chamber.SECRETARY, address + "/indirizzi/" + open);
        assertThat(chamber.get(Chamber.SECRETARY, address)).bodyText().contains("avvisato a mano");
        assertThat(states(sending)).contains("DONE_BY_HAND NO_ADDRESS");
    }
}
