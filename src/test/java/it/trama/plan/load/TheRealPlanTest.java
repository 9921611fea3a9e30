package it.trama.plan.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.trama.TramaTest;
import it.trama.kernel.Result;
import it.trama.plan.PlanBulk;
import it.trama.plan.PlanBulk.Loaded;
import it.trama.plan.PlanItem;
import it.trama.plan.PlanItems;
import it.trama.plan.PlanRefusal;
import it.trama.trust.CurrentActor;
import it.trama.trust.SystemActor;
import it.trama.trust.signin.As;
import java.io.StringReader;
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
    LoadPlan load;

    @Autowired
    PlanItems items;

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
        assertThat(items.all())
                .hasSize(331)
                .extracting(PlanItem::code)
                .startsWith("POV-01")
                .endsWith("ENT-10");
    }

    @Test
    void an_item_is_found_by_its_code_and_named_with_its_title() {
        PlanItem item = items.find("DIS-65").orElseThrow();
        assertThat(item.parentCode()).isEqualTo("DIS-64");
        assertThat(PlanItems.label(item))
                .startsWith("DIS-65 la formalizzazione")
                .endsWith(" …");
        assertThat(items.find("XXX-01")).isEmpty();
    }

    @Test
    void a_refused_file_leaves_nothing_behind() {
        var cycle = new LoadPlan.Cycle("prova", "Prova", 2031, 2033);
        String file =
                "code,area,kind,parent_code,title,section\nT-1,poverta,azione,,uno,§1\nT-2,poverta,sogno,,due,§1\n";
        assertThat(as.run("ufficio", () -> load.handle(cycle, new StringReader(file))))
                .isEqualTo(Result.refused(new PlanRefusal.UnknownKind(3, "sogno")));
        assertThat(items.find("T-1")).isEmpty();
    }

    @Test
    void only_the_plan_office_and_the_operator_load() {
        for (String user : List.of("assistente", "sindaco", "caritas", "admin")) {
            assertThatThrownBy(() -> as.run(user, bulk::loadDocument)).isInstanceOf(AccessDeniedException.class);
        }
    }
}
