package it.trama.shelter.record;

import static it.trama.platform.web.Texts.t;

import it.trama.casefile.RecordHead;
import it.trama.casefile.RecordSection;
import it.trama.casefile.RecordTab;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The tab of nights and flats; nobody tells a sealed record where the person sleeps. */
@Component
class HousingTab implements RecordSection {

    @Override
    public int order() {
        return 37;
    }

    @Override
    public Optional<RecordTab> of(RecordHead record) {
        return record.sealed()
                ? Optional.empty()
                : Optional.of(new RecordTab(t("shelter.record.tab"), "/cartelle/" + record.id() + "/accoglienza", 0));
    }
}
