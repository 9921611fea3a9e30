package it.trama.plan.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.trama.TramaTest;
import it.trama.kernel.Result;
import it.trama.plan.PlanBulk;
import it.trama.plan.PlanBulk.Loaded;
import it.trama.plan.PlanCycles;
import it.trama.plan.PlanItem;
import it.trama.plan.PlanItems;
import it.trama.trust.CurrentActor;
import it.trama.trust.SystemActor;
import it.trama.trust.signin.As;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@TramaTest
class TheRealPlanTest {

    @Autowired
    PlanBulk bulk;

    @Autowired
    PlanItems items;

    @Autowired
    PlanCycles cycles;

    @Autowired
    CurrentActor actors;

    @Autowired
    As as;

    @BeforeEach
    void it_is_loaded() {
        actors.runAs(SystemActor.ACTOR, bulk::loadDocument);
    }

    @Test
    void it_has_331_items_and_loading_it_again_adds_none() {
        assertThat(actors.runAs(SystemActor.ACTOR, bulk::loadDocument)).isEqualTo(Result.done(new Loaded(331, 0)));
        assertThat(items.of("2018-2020"))
                .hasSize(331)
                .extracting(PlanItem::code)
                .startsWith("POV-01")
                .endsWith("ENT-10");
        assertThat(items.all()).containsAll(items.of("2018-2020"));
    }

    @Test
    void it_is_the_current_one_until_the_next_begins() {
        assertThat(cycles.current()).map(PlanCycles.Cycle::code).contains("2018-2020");
        assertThat(cycles.find("2015-2017")).map(cycle -> cycle.has(2016)).contains(true);
    }

    @Test
    void an_item_is_found_by_its_code_and_named_with_its_title() {
        PlanItem item = items.find("DIS-65").orElseThrow();
        assertThat(item.parentCode()).isEqualTo("DIS-64");
        assertThat(PlanItems.label(item))
                .startsWith("DIS-65 la formalizzazione")
                .endsWith(" …");
        assertThat(items.find("XXX-01")).isEmpty();
        assertThat(items.cycleOf("DIS-65")).contains("2018-2020");
    }

    @Test
    void only_the_plan_office_and_the_operator_load() {
        for (String user : List.of("assistente", "sindaco", "caritas", "admin")) {
            assertThatThrownBy(() -> as.run(user, bulk::loadDocument)).isInstanceOf(AccessDeniedException.class);
        }
    }
}
