package it.trama.agenda.deadline;

import static it.trama.platform.web.Texts.t;

import it.trama.casefile.RecordHead;
import it.trama.casefile.RecordSection;
import it.trama.casefile.RecordTab;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The tab of deadlines; its number is in the page, so that the record's page asks nothing for it. */
@Component
class DeadlineTab implements RecordSection {

    @Override
    public int order() {
        return 60;
    }

    @Override
    public Optional<RecordTab> of(RecordHead record) {
        return Optional.of(new RecordTab(t("agenda.deadline.title"), DeadlineController.href(record.id()), 0));
    }
}
