package it.trama.plan.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import it.trama.plan.PlanItem;
import it.trama.plan.PlanProblem;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

class APlanFileThatIsWrongTest {

    private static final String HEADER = "code,area,kind,parent_code,title,section\n";

    private static List<PlanProblem> problems(String text) {
        var problems = new PlanProblems("piano.csv");
        PlanSheet sheet = PlanTable.read(new PlanFile("piano.csv", text), problems);
        PlanExamination.hangTogether(sheet.lines(), problems);
        return problems.all();
    }

    private static void assertProblems(List<String> rows, Tuple... lineAndFound) {
        assertThat(problems(HEADER + String.join("\n", rows) + "\n"))
                .allMatch(problem -> problem.file().equals("piano.csv")
                        && !problem.expected().isBlank())
                .extracting(PlanProblem::line, PlanProblem::found)
                .containsExactly(lineAndFound);
    }

    @Test
    void a_right_one_is_read_in_its_order_with_commas_and_quotes() {
        var problems = new PlanProblems("piano.csv");
        String text = HEADER
                + "A-2,poverta,azione,A-1,\"uno, due\",§4.1\nA-1,poverta,obiettivo,,\"detto \"\"così\"\"\",§4.1\n";
        assertThat(PlanTable.read(new PlanFile("piano.csv", text), problems).items())
                .containsExactly(
                        new PlanItem("A-2", "poverta", "azione", "A-1", "uno, due", "§4.1"),
                        new PlanItem("A-1", "poverta", "obiettivo", null, "detto \"così\"", "§4.1"));
        assertThat(problems.any()).isFalse();
    }

    @Test
    void the_same_code_twice_is_refused_at_the_second() {
        assertProblems(
                List.of("A-1,poverta,azione,,uno,§4.1", "A-1,poverta,azione,,due,§4.1"),
                tuple(3, "A-1 per la seconda volta"));
    }

    @Test
    void a_parent_that_is_not_there_is_refused() {
        assertProblems(List.of("A-1,poverta,azione,A-9,uno,§4.1"), tuple(2, "A-9"));
    }

    @Test
    void an_item_under_itself_is_refused_also_the_long_way_round() {
        assertProblems(List.of("A-1,poverta,azione,A-1,uno,§4.1"), tuple(2, "A-1 discende da se stesso"));
        assertProblems(
                List.of(
                        "A-1,poverta,azione,A-3,uno,§4.1",
                        "A-2,poverta,azione,A-1,due,§4.1",
                        "A-3,poverta,azione,A-2,tre,§4.1",
                        "A-4,poverta,azione,A-3,sotto al cerchio,§4.1"),
                tuple(2, "A-1 discende da se stesso"),
                tuple(3, "A-2 discende da se stesso"),
                tuple(4, "A-3 discende da se stesso"));
    }

    @Test
    void all_that_is_wrong_is_said_at_once_each_at_its_line() {
        assertProblems(
                List.of(
                        "A-1,poverta,sogno,,uno,§4.1",
                        "A-2,mare,azione,,due,§4.1",
                        "A-3,poverta,azione,,tre",
                        "a3,poverta,azione,, ,§4.1"),
                tuple(2, "sogno"),
                tuple(3, "mare"),
                tuple(4, "5 colonne"),
                tuple(5, "a3"),
                tuple(5, "niente"));
    }

    @Test
    void another_header_or_nothing_but_the_header_is_refused() {
        for (String text : List.of("codice;titolo\nA;b\n", "", HEADER)) {
            assertThat(problems(text)).extracting(PlanProblem::line).containsExactly(1);
        }
        assertThat(problems(HEADER + "A-1,poverta,azione,,\"uno,§4.1\n"))
                .extracting(PlanProblem::found)
                .containsExactly("virgolette che non si chiudono");
    }
}
