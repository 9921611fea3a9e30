package it.trama.delivery.amendment;

import it.trama.project.PactSigned;
import it.trama.project.ProjectClosed;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Bodies' parts end and go on with the project: its signing or closing succeeds or fails with them. */
@Component
class AmendmentListener {

    private final AmendAssignments amend;

    AmendmentListener(AmendAssignments amend) {
        this.amend = amend;
    }

    @EventListener
    @Order(1)
    void signed(PactSigned pact) {
        amend.handle(pact);
    }

    @EventListener
    void closed(ProjectClosed project) {
        amend.handle(project);
    }
}
