package it.trama.plan.load;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.kernel.Result;
import it.trama.plan.PlanItem;
import it.trama.plan.PlanRefusal;
import it.trama.platform.web.Texts;
import java.io.StringReader;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class APlanFileThatIsWrongTest {

    private static final String HEADER = "code,area,kind,parent_code,title,section\n";

    private static Result<List<PlanItem>, PlanRefusal> read(String... rows) {
        return PlanTable.read(new StringReader(HEADER + String.join("\n", rows) + "\n"));
    }

    private static void assertRefused(PlanRefusal reason, String... rows) {
        assertThat(read(rows)).isEqualTo(Result.refused(reason));
    }

    @Test
    void a_right_one_is_read_in_its_order_with_commas_and_quotes() {
        assertThat(read(
                        "A-2,poverta,azione,A-1,\"uno, due\",§4.1",
                        "A-1,poverta,obiettivo,,\"detto \"\"così\"\"\",§4.1"))
                .isEqualTo(Result.done(List.of(
                        new PlanItem("A-2", "poverta", "azione", "A-1", "uno, due", "§4.1"),
                        new PlanItem("A-1", "poverta", "obiettivo", null, "detto \"così\"", "§4.1"))));
    }

    @Test
    void the_same_code_twice_is_refused_at_the_second() {
        assertRefused(
                new PlanRefusal.DuplicateCode(3, "A-1"),
                "A-1,poverta,azione,,uno,§4.1",
                "A-1,poverta,azione,,due,§4.1");
    }

    @Test
    void a_parent_that_is_not_there_is_refused() {
        assertRefused(new PlanRefusal.MissingParent(2, "A-9"), "A-1,poverta,azione,A-9,uno,§4.1");
    }

    @Test
    void an_item_under_itself_is_refused_also_the_long_way_round() {
        assertRefused(new PlanRefusal.Cycle(2, "A-1"), "A-1,poverta,azione,A-1,uno,§4.1");
        assertRefused(
                new PlanRefusal.Cycle(2, "A-1"),
                "A-1,poverta,azione,A-3,uno,§4.1",
                "A-2,poverta,azione,A-1,due,§4.1",
                "A-3,poverta,azione,A-2,tre,§4.1");
    }

    @Test
    void a_kind_or_an_area_that_the_plan_does_not_have_is_refused() {
        assertRefused(new PlanRefusal.UnknownKind(2, "sogno"), "A-1,poverta,sogno,,uno,§4.1");
        assertRefused(new PlanRefusal.UnknownArea(2, "mare"), "A-1,mare,azione,,uno,§4.1");
    }

    @Test
    void a_missing_column_or_title_is_refused() {
        assertRefused(new PlanRefusal.Incomplete(2), "A-1,poverta,azione,,uno");
        assertRefused(new PlanRefusal.Incomplete(3), "A-1,poverta,azione,,uno,§4.1", "A-2,poverta,azione,, ,§4.1");
    }

    @Test
    void another_header_or_nothing_but_the_header_is_refused() {
        var refused = Result.refused(new PlanRefusal.WrongHeader(HEADER.strip()));
        assertThat(PlanTable.read(new StringReader("codice;titolo\nA;b\n"))).isEqualTo(refused);
        assertThat(PlanTable.read(new StringReader(""))).isEqualTo(refused);
        assertThat(read()).isEqualTo(refused);
    }

    @Test
    void each_refusal_has_its_words() {
        assertThat(Arrays.stream(PlanRefusal.class.getPermittedSubclasses()).map(Class::getSimpleName))
                .isNotEmpty()
                .allMatch(name -> Texts.has("plan.refusal." + name));
    }
}
