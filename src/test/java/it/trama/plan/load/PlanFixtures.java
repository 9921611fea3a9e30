package it.trama.plan.load;

import it.trama.kernel.Result;
import it.trama.trust.signin.As;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Component;

/** A cycle of a test's own, loaded by the plan office: three years, an objective and two actions. */
@Component
public class PlanFixtures {

    /** @param from its first year; codes begin with {@code C<from>-} */
    public record Made(String code, int from) {

        public String objective() {
            return "C" + from + "-1";
        }

        public String action() {
            return "C" + from + "-2";
        }

        public String other() {
            return "C" + from + "-3";
        }
    }

    private final AtomicInteger next = new AtomicInteger(2150);
    private final LoadPlan load;
    private final As as;

    PlanFixtures(LoadPlan load, As as) {
        this.load = load;
        this.as = as;
    }

    public Made cycle() {
        int from = next.getAndAdd(3);
        return cycle(from, from + 2);
    }

    /** Once for each span of years. */
    public Made cycle(int from, int to) {
        var made = new Made(from + "-" + to, from);
        String file = "code,area,kind,parent_code,title,section\n"
                + made.objective() + ",poverta,obiettivo,,Chi chiede aiuto trova una porta,§1\n"
                + made.action() + ",poverta,azione," + made.objective() + ",Uno sportello in ogni paese,§1\n"
                + made.other() + ",abitare,azione,,Case per chi esce,§2\n";
        var loaded = as.run("ufficio", () -> load.handle(new PlanYears(from, to), new PlanFile("prova.csv", file)));
        if (loaded instanceof Result.Refused(var problems)) {
            throw new IllegalStateException("the test's own plan: " + problems);
        }
        return made;
    }
}
