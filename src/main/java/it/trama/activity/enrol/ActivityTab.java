package it.trama.activity.enrol;

import static it.trama.platform.web.Texts.t;

import it.trama.casefile.RecordHead;
import it.trama.casefile.RecordSection;
import it.trama.casefile.RecordTab;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The tab of activities; a sealed record stands in none. */
@Component
class ActivityTab implements RecordSection {

    @Override
    public int order() {
        return 37;
    }

    @Override
    public Optional<RecordTab> of(RecordHead record) {
        return record.sealed()
                ? Optional.empty()
                : Optional.of(new RecordTab(t("activity.menu"), ReadOfRecord.href(record.id()), 0));
    }
}
