package it.trama.casefile.charge;

import it.trama.casefile.LifeCycle;
import it.trama.casefile.RecordHead;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What the modules above still have open on a record. */
@Component
class OpenThings {

    private final ObjectProvider<LifeCycle> parts;

    OpenThings(ObjectProvider<LifeCycle> parts) {
        this.parts = parts;
    }

    List<LifeCycle.Matter> of(RecordHead record) {
        return parts.orderedStream()
                .flatMap(part -> part.openMatters(record).stream())
                .toList();
    }
}
