package it.trama.agenda.booking;

import static it.trama.kernel.Result.done;
import static it.trama.kernel.Result.refused;

import it.trama.casefile.RecordHead;
import it.trama.casefile.SocialRecords;
import it.trama.kernel.Compartment;
import it.trama.kernel.Result;
import it.trama.people.People;
import it.trama.trust.AccessLevel;
import it.trama.trust.Audit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes an appointment. Two at once for the same hour: the database refuses the second, whatever was seen before. */
@Service
class Book {

    private final SocialRecords records;
    private final Appointments appointments;
    private final BookingRules rules;
    private final Reminding reminding;
    private final Audit audit;
    private final People people;

    Book(
            SocialRecords records,
            Appointments appointments,
            BookingRules rules,
            Reminding reminding,
            Audit audit,
            People people) {
        this.records = records;
        this.appointments = appointments;
        this.rules = rules;
        this.reminding = reminding;
        this.audit = audit;
        this.people = people;
    }

    @Transactional
    Result<UUID, BookRefusal> handle(Booking booking) {
        rules.require();
        if (appointments.find(booking.id()).isPresent()) {
            return done(booking.id());
        }
        UUID record = booking.whom().record();
        RecordHead head = record == null ? null : records.require(record, AccessLevel.SUMMARY);
        Optional<BookRefusal> refusal = rules.refusal(booking, head);
        if (refusal.isPresent()) {
            return refused(refusal.get());
        }
        Booking.Reminder reminder = booking.reminder();
        String address = reminder == null ? "" : address(reminder, booking, head);
        if (reminder != null && address.isEmpty()) {
            return refused(new BookRefusal.NoAddress(reminder.channel()));
        }
        Compartment drawer = head == null ? Compartment.ORDINARY : head.compartment();
        appointments.add(booking, drawer);
        appointments.attend(booking, drawer);
        if (reminder != null) {
            reminding.add(
                    booking.id(), reminder.channel(), address, booking.span().start(), booking.place());
        }
        trace(booking, head);
        return done(booking.id());
    }

    /** Empty when none was typed and the person has none that may be used. */
    private String address(Booking.Reminder reminder, Booking booking, @Nullable RecordHead head) {
        UUID person = head == null ? booking.whom().person() : head.person();
        return reminder.addressAmong(person == null ? List.of() : people.reach(person))
                .orElse("");
    }

    private void trace(Booking booking, @Nullable RecordHead head) {
        Audit.Entry entry = Audit.Entry.of("appointment.made", "CASEWORK")
                .about(head == null ? booking.whom().person() : head.person());
        audit.write(head == null ? entry : entry.on(head.id()).sealedIf(head.sealed()));
    }
}
