package it.trama.agenda.message;

import static it.trama.platform.web.Texts.t;

import it.trama.casefile.RecordHead;
import it.trama.casefile.RecordSection;
import it.trama.casefile.RecordTab;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The tab of messages. */
@Component
class MessagesTab implements RecordSection {

    @Override
    public int order() {
        return 65;
    }

    @Override
    public Optional<RecordTab> of(RecordHead record) {
        return Optional.of(new RecordTab(t("agenda.message.title"), MessageController.href(record.id()), 0));
    }
}
