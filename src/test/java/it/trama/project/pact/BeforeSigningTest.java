package it.trama.project.pact;

import static it.trama.project.pact.PactFixtures.CHARITY;
import static it.trama.project.pact.PactFixtures.LINE;
import static it.trama.project.pact.PactFixtures.aPact;
import static it.trama.project.pact.PactFixtures.made;
import static it.trama.project.pact.PactFixtures.resource;
import static org.assertj.core.api.Assertions.assertThat;

import it.trama.kernel.Money;
import it.trama.platform.web.Texts;
import it.trama.project.ResourceSource;
import it.trama.project.ResourceUnit;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class BeforeSigningTest {

    private static final Map<UUID, Money> ENOUGH = Map.of(LINE, Money.of("1000"));
    private static final Set<UUID> AGREED = Set.of(CHARITY);

    @Test
    void an_empty_pact_says_all_that_it_lacks() {
        assertThat(aPact(Pact.Parts.NONE).objections(AGREED, ENOUGH))
                .containsExactly(new PactRefusal.NoGoal(), new PactRefusal.NoSupport());
    }

    @Test
    void a_support_without_resource_is_named() {
        assertThat(aPact(made()).objections(AGREED, ENOUGH))
                .containsExactly(new PactRefusal.SupportWithoutResource("Spesa di base"));
    }

    @Test
    void to_the_last_cent_of_the_line_it_can_be_signed_and_not_a_cent_further() {
        var all = made(resource(ResourceSource.FUND_LINE, "1000", ResourceUnit.EURO, "1"));
        assertThat(aPact(all).objections(AGREED, ENOUGH)).isEmpty();
        var more = made(
                resource(ResourceSource.FUND_LINE, "1000", ResourceUnit.EURO, "1"),
                resource(ResourceSource.FUND_LINE, "0.01", ResourceUnit.EURO, "1"));
        assertThat(aPact(more).objections(AGREED, ENOUGH))
                .containsExactly(new PactRefusal.NotEnough(LINE, Money.of("1000.01"), Money.of("1000")));
    }

    @Test
    void a_line_that_is_not_open_and_a_body_without_agreement_are_named() {
        var parts = made(resource(ResourceSource.FUND_LINE, "1", ResourceUnit.EURO, "1"));
        assertThat(aPact(parts).objections(Set.of(), Map.of()))
                .containsExactly(new PactRefusal.NoAgreement(CHARITY), new PactRefusal.LineNotOpen(LINE));
    }

    @Test
    void goods_hours_and_family_work_need_no_line() {
        var parts = made(
                resource(ResourceSource.ORGANISATION, "9999", ResourceUnit.PIECE, "35"),
                resource(ResourceSource.FAMILY, "100", ResourceUnit.HOUR, "0"));
        assertThat(aPact(parts).objections(AGREED, Map.of())).isEmpty();
    }

    @Test
    void every_refusal_has_its_words() {
        assertThat(PactRefusal.class.getPermittedSubclasses()).isNotEmpty();
        assertThat(Arrays.stream(PactRefusal.class.getPermittedSubclasses())
                        .map(type -> "project.refusal." + type.getSimpleName())
                        .filter(key -> !Texts.has(key)))
                .isEmpty();
    }
}
