package it.trama.assessment.part;

import static it.trama.platform.web.Texts.t;

import it.trama.assessment.Closing;
import it.trama.assessment.Instrument;
import it.trama.assessment.Instrument.Function;
import it.trama.assessment.Instruments;
import it.trama.assessment.SheetHead;
import it.trama.casefile.Deadlines;
import it.trama.casefile.NewDeadline;
import it.trama.casefile.RecordHead;
import it.trama.casefile.SocialRecords;
import it.trama.kernel.Compartment;
import it.trama.kernel.NotFound;
import it.trama.kernel.Period;
import it.trama.trust.AccessBasis;
import it.trama.trust.AccessLevel;
import it.trama.trust.AccessRights;
import it.trama.trust.AccessRights.Basis;
import it.trama.trust.AccessRights.NewRight;
import it.trama.trust.Holder;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Entrusts a section of a draft to someone who already has a right on the record. Where the section lies in a compartment of its own, they get
 * the right to know of it there; the answers of that section alone come with the part itself.
 */
@Service
class EntrustSection {

    record Command(
            UUID id,
            UUID sheet,
            String section,
            String holder,
            Function function,
            @Nullable LocalDate due) {}

    private final Closings sheets;
    private final Instruments instruments;
    private final SocialRecords records;
    private final AccessRights rights;
    private final Deadlines deadlines;
    private final Traces traces;

    EntrustSection(
            Closings sheets,
            Instruments instruments,
            SocialRecords records,
            AccessRights rights,
            Deadlines deadlines,
            Traces traces) {
        this.sheets = sheets;
        this.instruments = instruments;
        this.records = records;
        this.rights = rights;
        this.deadlines = deadlines;
        this.traces = traces;
    }

    /** False when the section is signed already, or the holder has no right on the record. */
    @Transactional
    boolean handle(Command command) {
        SheetHead sheet = sheets.head(command.sheet()).orElseThrow(NotFound::new);
        RecordHead record = records.require(sheet.record(), AccessLevel.WORK);
        Instrument.Section section =
                instruments.version(sheet.instrument(), sheet.version()).section(command.section());
        boolean known = rights.on(record.id()).stream()
                .anyMatch(right -> right.holder().equals(command.holder())
                        && right.level().number() >= AccessLevel.SUMMARY.number());
        if (sheet.signed() || !known) {
            return false;
        }
        UUID part = put(command, sheet, section);
        if (part == null) {
            return false;
        }
        open(record, sheet.of(section), part, new Holder(command.holder()));
        remind(record, sheet, part, command);
        traces.write("assessment.part.entrusted", record, command.section());
        return true;
    }

    /** On the record itself, whatever compartment the answers lie in: that something is awaited, not what. */
    private void remind(RecordHead record, SheetHead sheet, UUID part, Command command) {
        if (command.due() == null) {
            deadlines.drop(part);
            return;
        }
        Instrument instrument = instruments.version(sheet.instrument(), sheet.version());
        String section = instrument.section(command.section()).title();
        deadlines.set(new NewDeadline(
                record.id(),
                record.compartment(),
                "ASSESSMENT",
                command.due(),
                t("assessment.part.deadline", section, instrument.title()),
                "/valutazioni/" + sheet.id() + "/insieme",
                part));
    }

    private @Nullable UUID put(Command command, SheetHead sheet, Instrument.Section section) {
        var to =
                new Closings.NewPart(command.id(), section.code(), command.holder(), command.function(), command.due());
        Closing.Part there = sheets.of(sheet.id()).of(section.code()).orElse(null);
        if (there == null) {
            sheets.add(to, sheet, section, traces.actor().user());
            return command.id();
        }
        return sheets.entrust(there.id(), to) ? there.id() : null;
    }

    private void open(RecordHead record, Compartment compartment, UUID part, Holder holder) {
        if (compartment == record.compartment()) {
            return;
        }
        String source = "assessment-part:" + part;
        rights.end(source, traces.today());
        rights.open(new NewRight(
                record.id(),
                holder,
                AccessLevel.SUMMARY,
                Set.of(compartment),
                Period.since(traces.today()),
                new Basis(AccessBasis.CARE_TEAM, source)));
    }
}
