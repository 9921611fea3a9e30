package it.trama.admission.applying;

import static it.trama.platform.web.Texts.t;

import it.trama.casefile.RecordHead;
import it.trama.casefile.RecordSection;
import it.trama.casefile.RecordTab;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The tab of waiting lists; a sealed record stands in none. */
@Component
class ListsTab implements RecordSection {

    @Override
    public int order() {
        return 36;
    }

    @Override
    public Optional<RecordTab> of(RecordHead record) {
        return record.sealed()
                ? Optional.empty()
                : Optional.of(new RecordTab(t("admission.menu"), ReadApplications.href(record.id()), 0));
    }
}
