package it.trama.delivery.assignment;

import it.trama.project.PactSigned;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A signed pact becomes assignments at once, after those that end have ended: the signing succeeds or fails with them. */
@Component
class PactListener {

    private final MakeAssignments make;

    PactListener(MakeAssignments make) {
        this.make = make;
    }

    @EventListener
    @Order(2)
    void signed(PactSigned pact) {
        make.handle(pact);
    }
}
