package it.trama.transport.ride;

import static it.trama.platform.web.Texts.t;

import it.trama.casefile.RecordHead;
import it.trama.casefile.RecordSection;
import it.trama.casefile.RecordTab;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The tab of rides; of a sealed record nobody who drives is told. */
@Component
class RidesTab implements RecordSection {

    @Override
    public int order() {
        return 37;
    }

    @Override
    public Optional<RecordTab> of(RecordHead record) {
        return record.sealed()
                ? Optional.empty()
                : Optional.of(new RecordTab(t("transport.menu"), ReadRequests.href(record.id()), 0));
    }
}
