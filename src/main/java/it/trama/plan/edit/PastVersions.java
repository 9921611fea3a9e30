package it.trama.plan.edit;

import it.trama.plan.PlanPast;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Plans that were approved already. */
@Service
class PastVersions implements PlanPast.Versions {

    private final WorkOnVersion work;
    private final VersionSubjects subjects;

    PastVersions(WorkOnVersion work, VersionSubjects subjects) {
        this.work = work;
        this.subjects = subjects;
    }

    @Override
    @Transactional
    public void handle(PlanPast.Approved approved) {
        UUID id = work.handle(
                new WorkOnVersion.Open(UUID.randomUUID(), approved.cycle(), approved.title(), approved.reason()));
        work.handle(new WorkOnVersion.Propose(id, false));
        subjects.approved(id, approved.deed());
    }
}
