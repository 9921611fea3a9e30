package it.trama.assessment.sheet;

import static it.trama.platform.web.Texts.t;

import it.trama.assessment.Closing;
import it.trama.assessment.Instrument;
import it.trama.assessment.Instruments;
import it.trama.assessment.Scored;
import it.trama.assessment.SharedSheets;
import it.trama.casefile.HeaderView;
import it.trama.casefile.RecordHead;
import it.trama.casefile.RecordHeaders;
import it.trama.kernel.NotFound;
import it.trama.trust.Audit;
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

    /** @param all newest first; {@code names} of who assessed; {@code closing} of the one that is opened */
    record Opened(HeaderView header, List<Assessment> all, Map<UUID, String> names, Closing closing, boolean mayWrite) {

        Assessment get(UUID id) {
            return all.stream().filter(a -> a.id().equals(id)).findFirst().orElseThrow(NotFound::new);
        }

        /** What is filled on the sheet itself, and who fills the rest. */
        AssessmentFormPage.Share share(Instrument instrument) {
            var place = new Assessment.Place(
                    header.head().id(),
                    Assessment.Place.of(instrument, header.head().compartment()));
            var own = place.open(instrument).stream()
                    .filter(section -> closing.of(section.code()).isEmpty())
                    .toList();
            var elsewhere = instrument.sections().stream()
                    .filter(section -> !own.contains(section))
                    .map(section -> elsewhere(section, place))
                    .toList();
            return new AssessmentFormPage.Share(own, elsewhere);
        }

        private AssessmentFormPage.Elsewhere elsewhere(Instrument.Section section, Assessment.Place place) {
            Closing.Part part = closing.of(section.code()).orElse(null);
            String who = part == null || part.to().name().isEmpty()
                    ? t("assessment.compartment." + place.of(section))
                    : part.to().name();
            return new AssessmentFormPage.Elsewhere(
                    section.title(),
                    who,
                    t(part != null && part.signed() ? "assessment.part.signed" : "assessment.part.open"));
        }

        List<Scored> scored(String instrument, Instruments instruments) {
            return valid(instrument).stream()
                    .map(a ->
                            new Scored(instruments.version(instrument, a.used().version()), a.assessedOn(), a.scores()))
                    .toList();
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
    private final SharedSheets shared;
    private final Audit audit;
    private final Gate gate;

    OpenAssessment(
            Sheets sheets, RecordHeaders headers, Directory directory, SharedSheets shared, Audit audit, Gate gate) {
        this.sheets = sheets;
        this.headers = headers;
        this.directory = directory;
        this.shared = shared;
        this.audit = audit;
        this.gate = gate;
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
        Closing closing = assessment == null ? Closing.ALONE : shared.of(assessment);
        return new Opened(header, all, names, closing, gate.mayAssess());
    }

    private void trace(RecordHead head, String what) {
        audit.write(Audit.Entry.of("assessment.opened", "CASEWORK")
                .about(head.person())
                .on(head.id())
                .sealedIf(head.sealed())
                .with(what));
    }
}
