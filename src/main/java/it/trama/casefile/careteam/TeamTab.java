package it.trama.casefile.careteam;

import static it.trama.platform.web.Texts.t;

import it.trama.casefile.RecordHead;
import it.trama.casefile.RecordSection;
import it.trama.casefile.RecordTab;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The care team as a tab of the record. */
@Component
class TeamTab implements RecordSection {

    static String href(UUID record) {
        return "/cartelle/" + record + "/equipe";
    }

    @Override
    public int order() {
        return 80;
    }

    @Override
    public Optional<RecordTab> of(RecordHead record) {
        return Optional.of(new RecordTab(t("casefile.careteam.tab"), href(record.id()), 0));
    }
}
