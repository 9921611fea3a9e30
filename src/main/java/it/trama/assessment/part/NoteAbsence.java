package it.trama.assessment.part;

import static it.trama.kernel.Result.done;
import static it.trama.kernel.Result.refused;

import it.trama.assessment.SheetHead;
import it.trama.casefile.SocialRecords;
import it.trama.kernel.NotFound;
import it.trama.kernel.Result;
import it.trama.trust.AccessLevel;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Notes that a signature will not come because its person has left: the sheet may then close without it. */
@Service
class NoteAbsence {

    record Command(UUID sheet, UUID user, LocalDate leftOn, String why) {}

    enum Refusal {
        /** They may still sign, or filled no section. */
        STILL_THERE,
        IN_THE_FUTURE
    }

    private final Closings sheets;
    private final Absences absences;
    private final SocialRecords records;
    private final Traces traces;

    NoteAbsence(Closings sheets, Absences absences, SocialRecords records, Traces traces) {
        this.sheets = sheets;
        this.absences = absences;
        this.records = records;
        this.traces = traces;
    }

    @Transactional
    Result<Boolean, Refusal> handle(Command command) {
        SheetHead sheet =
                sheets.head(command.sheet()).filter(head -> !head.signed()).orElseThrow(NotFound::new);
        var record = records.require(sheet.record(), AccessLevel.WORK);
        if (command.leftOn().isAfter(traces.today())) {
            return refused(Refusal.IN_THE_FUTURE);
        }
        if (absences.gone(sheet.id()).stream().noneMatch(gone -> gone.userId().equals(command.user()))) {
            return refused(Refusal.STILL_THERE);
        }
        absences.add(sheet, command);
        traces.write("assessment.absence.noted", record, sheet.instrument());
        return done(true);
    }
}
