package it.trama.governance.ballot;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.governance.Bodies.Basis;
import it.trama.governance.Bodies.Majority;
import it.trama.governance.Tally;
import it.trama.governance.Tally.Choice;
import it.trama.governance.Tally.Part;
import it.trama.governance.Tally.Vote;
import it.trama.governance.Threshold;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What holds for every vote, whoever votes what. */
class TallyPropertiesTest {

    private static final int RUNS = 500;

    private static final Majority BOTH =
            new Majority("X", "X", Basis.PRESENT, new Threshold(">1/2"), new Threshold(">1/2"));

    private static List<Vote> votes(Random random) {
        var votes = new ArrayList<Vote>();
        int many = 1 + random.nextInt(60);
        for (int i = 0; i < many; i++) {
            Choice choice = List.of(Choice.values()).get(random.nextInt(4));
            var weight = BigDecimal.valueOf(1 + random.nextInt(7_000_000), random.nextInt(3));
            votes.add(new Vote(choice, new Part(1 + random.nextInt(4), weight)));
        }
        return votes;
    }

    private static Part sum(List<Vote> votes) {
        return votes.stream().map(Vote::part).reduce(Part.NONE, Part::plus);
    }

    @Test
    void the_result_never_depends_on_the_order_of_votes() {
        var random = new Random(39);
        for (int run = 0; run < RUNS; run++) {
            List<Vote> votes = votes(random);
            Part all = sum(votes);
            var tally = Tally.of(votes, all);
            String words = ResultWords.why(tally, BOTH);
            Collections.shuffle(votes, random);
            var again = Tally.of(votes, all);
            assertThat(again.judge(BOTH)).isEqualTo(tally.judge(BOTH));
            assertThat(ResultWords.why(again, BOTH)).isEqualTo(words);
        }
    }

    @Test
    void for_against_abstained_and_not_voting_are_who_was_present() {
        var random = new Random(40);
        for (int run = 0; run < RUNS; run++) {
            List<Vote> votes = votes(random);
            var tally = Tally.of(votes, sum(votes));
            assertThat(tally.present().heads()).isEqualTo(sum(votes).heads());
            assertThat(tally.present().weight()).isEqualByComparingTo(sum(votes).weight());
        }
    }

    @Test
    void one_more_in_favour_never_turns_a_passed_vote_into_a_failed_one() {
        var random = new Random(41);
        for (int run = 0; run < RUNS; run++) {
            List<Vote> votes = votes(random);
            Part all = sum(votes);
            boolean before = Tally.of(votes, all).judge(BOTH).approved();
            int changed = random.nextInt(votes.size());
            votes.set(changed, new Vote(Choice.FOR, votes.get(changed).part()));
            assertThat(!before || Tally.of(votes, all).judge(BOTH).approved()).isTrue();
        }
    }

    @Test
    void half_is_not_more_than_half_and_a_third_is_exact() {
        assertThat(new Threshold(">1/2").metBy(1, 2)).isFalse();
        assertThat(new Threshold(">=1/2").metBy(1, 2)).isTrue();
        assertThat(new Threshold(">=1/3").metBy(16, 48)).isTrue();
        assertThat(new Threshold(">=2/3").metBy(31, 47)).isFalse();
        assertThat(new Threshold(">=2/3").metBy(32, 47)).isTrue();
        assertThat(new Threshold(">=1/3").metBy(0, 0)).isFalse();
        assertThat(Threshold.NONE.metBy(0, 0)).isTrue();
    }

    @Test
    void passing_by_heads_and_failing_by_weight_is_said_in_words() {
        var tally = Tally.of(
                List.of(
                        new Vote(Choice.FOR, new Part(30, new BigDecimal("41"))),
                        new Vote(Choice.AGAINST, new Part(15, new BigDecimal("59")))),
                new Part(47, new BigDecimal("104")));
        assertThat(ResultWords.why(tally, BOTH))
                .isEqualTo("Favorevoli 30 teste su 45 e 41 % del peso dei presenti: non approvata."
                        + " Serve più di 1/2 delle teste (raggiunto); più di 1/2 del peso (non raggiunto).");
    }
}
