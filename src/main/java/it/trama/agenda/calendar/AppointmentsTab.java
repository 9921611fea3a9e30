package it.trama.agenda.calendar;

import static it.trama.platform.web.Texts.t;

import it.trama.casefile.RecordHead;
import it.trama.casefile.RecordSection;
import it.trama.casefile.RecordTab;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The tab of appointments. */
@Component
class AppointmentsTab implements RecordSection {

    @Override
    public int order() {
        return 58;
    }

    @Override
    public Optional<RecordTab> of(RecordHead record) {
        return Optional.of(new RecordTab(t("agenda.appointments"), OfRecordController.href(record.id()), 0));
    }
}
