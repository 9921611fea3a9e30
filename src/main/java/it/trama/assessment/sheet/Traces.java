package it.trama.assessment.sheet;

import it.trama.assessment.AssessmentSigned;
import it.trama.casefile.RecordHead;
import it.trama.trust.Audit;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What a saved sheet leaves behind: the audit row, and the event for who waits for a signature. */
@Component
class Traces {

    private final Audit audit;
    private final ApplicationEventPublisher events;

    Traces(Audit audit, ApplicationEventPublisher events) {
        this.audit = audit;
        this.events = events;
    }

    void saved(Assessment assessment, RecordHead record) {
        audit.write(Audit.Entry.of(assessment.signed() ? "assessment.signed" : "assessment.drafted", "CASEWORK")
                .about(record.person())
                .on(record.id())
                .sealedIf(record.sealed())
                .with(assessment.used().instrument()));
        if (assessment.signed()) {
            events.publishEvent(new AssessmentSigned(
                    assessment.id(),
                    record.id(),
                    assessment.place().compartment(),
                    assessment.used().instrument(),
                    assessment.assessedOn()));
        }
    }
}
