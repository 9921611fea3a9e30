package it.trama.delivery.assignment;

import it.trama.trust.Audit;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the actor's body has promised, open ones first. */
@Service
class ListAssignments {

    static final int PAGE = 50;

    record Found(List<Assignment> rows, int total, int page) {}

    private final Givers givers;
    private final Assignments assignments;
    private final Audit audit;

    ListAssignments(Givers givers, Assignments assignments, Audit audit) {
        this.givers = givers;
        this.assignments = assignments;
        this.audit = audit;
    }

    @Transactional
    public Found handle(String text, int wanted) {
        UUID organisation = givers.require().organisation();
        int total = assignments.countOfBody(organisation, text);
        int page = Math.clamp(wanted, 1, Math.max(1, (total + PAGE - 1) / PAGE));
        List<Assignment> rows = assignments.ofBody(organisation, text, PAGE, (page - 1L) * PAGE);
        audit.write(Audit.Entry.of("delivery.assignments.listed", "DELIVERY")
                .with("%d di %d".formatted(rows.size(), total)));
        return new Found(rows, total, page);
    }
}
