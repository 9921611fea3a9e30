package it.trama.project.document;

import static it.trama.project.document.PactFixtures.CHARITY;
import static it.trama.project.document.PactFixtures.LINE;
import static it.trama.project.document.PactFixtures.aPact;
import static it.trama.project.document.PactFixtures.made;
import static it.trama.project.document.PactFixtures.resource;
import static org.assertj.core.api.Assertions.assertThat;

import it.trama.kernel.Money;
import it.trama.platform.definition.DefinitionFiles;
import it.trama.platform.web.Texts;
import it.trama.project.Pathway;
import it.trama.project.Project;
import it.trama.project.ResourceSource;
import it.trama.project.ResourceUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class BeforeSigningTest {

    private static final Map<UUID, Money> ENOUGH = Map.of(LINE, Money.of("1000"));
    private static final Set<UUID> AGREED = Set.of(CHARITY);

    private static List<Objection> objections(Project.Parts parts, Set<UUID> agreed, Map<UUID, Money> available) {
        return new Readiness(pathway("inclusion-pact.v2"), agreed, available).objections(aPact(parts), Set.of());
    }

    static Pathway pathway(String file) {
        return DefinitionFiles.read("pathways", Pathway.class, _ -> List.of()).stream()
                .filter(p -> file.equals(p.code() + ".v" + p.version()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void what_goes_on_from_the_edition_before_asks_no_more_of_its_line() {
        var all = made(resource(ResourceSource.FUND_LINE, "1000", ResourceUnit.EURO, "1"));
        var held = Set.of(all.resources().getFirst().id());
        var readiness = new Readiness(pathway("inclusion-pact.v2"), AGREED, Map.of(LINE, Money.of("0")));
        assertThat(readiness.objections(aPact(all), held)).isEmpty();
        assertThat(readiness.objections(aPact(all), Set.of())).hasSize(1);
    }

    @Test
    void a_life_project_ties_each_goal_to_an_area_of_life() {
        var parts = made(resource(ResourceSource.FAMILY, "1", ResourceUnit.HOUR, "0"));
        assertThat(new Readiness(pathway("life-project.v1"), AGREED, ENOUGH).objections(aPact(parts), Set.of()))
                .containsExactly(new Objection.GoalWithoutArea("Restare nella casa di oggi"));
    }

    @Test
    void an_empty_pact_says_all_that_it_lacks() {
        assertThat(objections(Project.Parts.NONE, AGREED, ENOUGH))
                .containsExactly(new Objection.NoGoal(), new Objection.NoSupport());
    }

    @Test
    void a_support_without_resource_is_named() {
        assertThat(objections(made(), AGREED, ENOUGH))
                .containsExactly(new Objection.SupportWithoutResource("Spesa di base"));
    }

    @Test
    void to_the_last_cent_of_the_line_it_can_be_signed_and_not_a_cent_further() {
        var all = made(resource(ResourceSource.FUND_LINE, "1000", ResourceUnit.EURO, "1"));
        assertThat(objections(all, AGREED, ENOUGH)).isEmpty();
        var more = made(
                resource(ResourceSource.FUND_LINE, "1000", ResourceUnit.EURO, "1"),
                resource(ResourceSource.FUND_LINE, "0.01", ResourceUnit.EURO, "1"));
        assertThat(objections(more, AGREED, ENOUGH))
                .containsExactly(new Objection.NotEnough(LINE, Money.of("1000.01"), Money.of("1000")));
    }

    @Test
    void a_line_that_is_not_open_and_a_body_without_agreement_are_named() {
        var parts = made(resource(ResourceSource.FUND_LINE, "1", ResourceUnit.EURO, "1"));
        assertThat(objections(parts, Set.of(), Map.of()))
                .containsExactly(new Objection.NoAgreement(CHARITY), new Objection.LineNotOpen(LINE));
    }

    @Test
    void goods_hours_and_family_work_need_no_line() {
        var parts = made(
                resource(ResourceSource.ORGANISATION, "9999", ResourceUnit.PIECE, "35"),
                resource(ResourceSource.FAMILY, "100", ResourceUnit.HOUR, "0"));
        assertThat(objections(parts, AGREED, Map.of())).isEmpty();
    }

    @Test
    void every_refusal_has_its_words() {
        assertThat(Objection.class.getPermittedSubclasses()).isNotEmpty();
        assertThat(Arrays.stream(Objection.class.getPermittedSubclasses())
                        .map(type -> "project.refusal." + type.getSimpleName())
                        .filter(key -> !Texts.has(key)))
                .isEmpty();
    }
}
