package it.trama.casefile.sealed;

import static it.trama.platform.web.Texts.t;

import it.trama.casefile.RecordHead;
import it.trama.casefile.RecordSection;
import it.trama.casefile.RecordTab;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** On sealed records only: safety and who keeps it. */
@Component
class SealedTab implements RecordSection {

    static String href(UUID record) {
        return "/cartelle/" + record + "/riservatezza";
    }

    @Override
    public int order() {
        return 5;
    }

    @Override
    public Optional<RecordTab> of(RecordHead record) {
        return record.sealed()
                ? Optional.of(new RecordTab(t("casefile.sealed.tab"), href(record.id()), 0))
                : Optional.empty();
    }
}
