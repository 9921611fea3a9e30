package it.trama.delivery.record;

import static it.trama.platform.web.Texts.t;

import it.trama.casefile.RecordHead;
import it.trama.casefile.RecordSection;
import it.trama.casefile.RecordTab;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The tab "Consegne" of a record. */
@Component
class DeliveriesOfRecord implements RecordSection {

    private final RecordDeliveries deliveries;

    DeliveriesOfRecord(RecordDeliveries deliveries) {
        this.deliveries = deliveries;
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public Optional<RecordTab> of(RecordHead record) {
        int count = deliveries.count(record.id(), record.compartment().name());
        return count < 0
                ? Optional.empty()
                : Optional.of(new RecordTab(t("delivery.tab"), "/cartelle/" + record.id() + "/consegne", count));
    }
}
