package it.trama.signal.cohort;

import it.trama.intake.Reason;
import it.trama.kernel.Result.Refused;
import it.trama.signal.CallLists;
import java.nio.charset.StandardCharsets;
import org.springframework.stereotype.Component;

/** The same use cases as the pages. */
@Component
class LoadedLists implements CallLists {

    private static final int ATTEMPTS = 3;
    private static final int MONTHS = 6;
    private static final int A_DAY = 3;

    private final LoadList load;
    private final PlanCalls plan;

    LoadedLists(LoadList load, PlanCalls plan) {
        this.load = load;
        this.plan = plan;
    }

    @Override
    public void load(NewList list) {
        var details =
                new LoadList.Details(list.title(), list.source(), Reason.ECONOMIC, list.deadline(), ATTEMPTS, MONTHS);
        var table = new LoadList.Table("lista.csv", list.rows().getBytes(StandardCharsets.UTF_8));
        if (load.handle(new LoadList.Fresh(list.id(), details, table)) instanceof Refused(var why)) {
            throw new IllegalArgumentException(why.toString());
        }
        if (!list.callers().isEmpty()) {
            plan.handle(new PlanCalls.Command(list.id(), list.callers(), list.from(), A_DAY, "PHONE", false));
        }
    }
}
