package it.trama.assessment.sheet;

import it.trama.casefile.HeaderView;
import it.trama.casefile.RecordHead;
import it.trama.casefile.RecordHeaders;
import it.trama.kernel.NotFound;
import it.trama.trust.Audit;
import it.trama.trust.CurrentActor;
import it.trama.trust.Directory;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens a record's assessments: the list, or one of them with those before it. One audit row each time. */
@Service
class OpenAssessment {

    /** @param all newest first; {@code names} of who assessed */
    record Opened(HeaderView header, List<Assessment> all, Map<UUID, String> names, boolean mayWrite) {

        Assessment get(UUID id) {
            return all.stream().filter(a -> a.id().equals(id)).findFirst().orElseThrow(NotFound::new);
        }

        /** The signed ones of an instrument that no later one corrects, newest first. */
        List<Assessment> valid(String instrument) {
            var corrected = all.stream()
                    .filter(Assessment::signed)
                    .map(a -> a.state().corrects())
                    .collect(Collectors.toSet());
            return all.stream()
                    .filter(Assessment::signed)
                    .filter(a -> a.used().instrument().equals(instrument) && !corrected.contains(a.id()))
                    .toList();
        }
    }

    private final Sheets sheets;
    private final RecordHeaders headers;
    private final Directory directory;
    private final Audit audit;
    private final CurrentActor actors;

    OpenAssessment(Sheets sheets, RecordHeaders headers, Directory directory, Audit audit, CurrentActor actors) {
        this.sheets = sheets;
        this.headers = headers;
        this.directory = directory;
        this.audit = audit;
        this.actors = actors;
    }

    /**
     * @param record    the record whose assessments are opened; null when one is opened by its id
     * @param assessment the one that is opened; null for the list
     */
    @Transactional
    Opened handle(@Nullable UUID record, @Nullable UUID assessment) {
        UUID of = record != null
                ? record
                : sheets.find(java.util.Objects.requireNonNull(assessment))
                        .orElseThrow(NotFound::new)
                        .place()
                        .record();
        HeaderView header = headers.of(of, "/cartelle/" + of + "/valutazioni");
        if (!header.rights().works()) {
            throw new NotFound();
        }
        List<Assessment> all = sheets.of(of);
        trace(header.head(), assessment == null ? "list" : "sheet");
        Map<UUID, String> names =
                directory.names(all.stream().map(a -> a.state().assessor()).collect(Collectors.toSet()));
        return new Opened(header, all, names, SaveAssessment.mayAssess(actors.actor()));
    }

    private void trace(RecordHead head, String what) {
        audit.write(Audit.Entry.of("assessment.opened", "CASEWORK")
                .about(head.person())
                .on(head.id())
                .sealedIf(head.sealed())
                .with(what));
    }
}
