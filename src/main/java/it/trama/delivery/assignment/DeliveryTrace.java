package it.trama.delivery.assignment;

import it.trama.kernel.Compartment;
import it.trama.trust.Audit;
import org.springframework.stereotype.Component;

/** The audit rows of what was given and of what was cancelled. */
@Component
class DeliveryTrace {

    private final Audit audit;

    DeliveryTrace(Audit audit) {
        this.audit = audit;
    }

    void logged(Assignment assignment, Delivery delivery) {
        write("delivery.delivery.logged", assignment, delivery);
    }

    void cancelled(Assignment assignment, Delivery reversal) {
        write("delivery.delivery.cancelled", assignment, reversal);
    }

    private void write(String action, Assignment assignment, Delivery delivery) {
        var origin = assignment.origin();
        audit.write(Audit.Entry.of(action, "DELIVERY")
                .about(origin.person())
                .on(origin.record())
                .sealedIf(origin.compartment() == Compartment.SEALED)
                .with("%s %s"
                        .formatted(
                                delivery.quantity().toPlainString(),
                                assignment.quantity().unit())));
    }
}
