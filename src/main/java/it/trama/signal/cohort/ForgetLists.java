package it.trama.signal.cohort;

import it.trama.trust.Audit;
import it.trama.trust.CurrentActor;
import it.trama.trust.SystemActor;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lists whose time is over lose the names of their people. */
@Service
class ForgetLists {

    private final Cohorts cohorts;
    private final Audit audit;

    ForgetLists(Cohorts cohorts, Audit audit) {
        this.cohorts = cohorts;
        this.audit = audit;
    }

    @Transactional
    public int handle() {
        int over = cohorts.forget();
        if (over > 0) {
            audit.write(Audit.Entry.of("signal.list.forgotten", "TEAM_WORK").with(Integer.toString(over)));
        }
        return over;
    }

    /** Each day is enough. */
    @Component
    static class Job {

        private final ForgetLists forget;
        private final CurrentActor actors;

        Job(ForgetLists forget, CurrentActor actors) {
            this.forget = forget;
            this.actors = actors;
        }

        @Scheduled(initialDelay = 120_000, fixedDelay = 86_400_000)
        void run() {
            actors.runAs(SystemActor.ACTOR, forget::handle);
        }
    }
}
