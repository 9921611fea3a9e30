package it.trama.casefile;

import it.trama.kernel.Compartment;
import it.trama.kernel.Period;
import it.trama.trust.Holder;
import it.trama.trust.SealedNetwork;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Many records at once, as owner, by the same rules: numbers in order of opening, each taking in charge with its rights. For the demo and imports. */
public interface CasefileBulk {

    /** One load; nothing is stored unless everything is. */
    record Load(
            List<NewRecord> records,
            List<NewTaking> takings,
            List<NewMember> members,
            List<NewNote> notes,
            List<NewHelp> help,
            List<NewBasis> bases) {}

    /** An ordinary record; its number is given here. */
    record NewRecord(UUID id, UUID person, LocalDate openedOn, UUID openedBy) {}

    /** @param closureReason null exactly when the period has no end */
    record NewTaking(
            UUID id,
            UUID record,
            Period valid,
            Staff staff,
            String area,
            boolean economicPoverty,
            @Nullable String closureReason) {}

    record Staff(UUID manager, UUID organisation, UUID team, int subdistrict) {}

    /** Bodies get SUMMARY, users and teams WORK. */
    record NewMember(UUID record, Holder holder, String function, Period valid, UUID addedBy) {}

    record NewNote(UUID record, Compartment compartment, LocalDate day, String kind, String text, UUID author) {}

    /** @param tier MINIMAL or EXTENDED; {@code basis} CONSENT or LEGAL */
    record NewBasis(
            UUID person,
            String tier,
            String basis,
            String reference,
            Period valid,
            UUID recordedBy,
            UUID recordedOrg) {}

    void load(Load load);

    /** A record that exists only for its holder, numbered apart; kept by a network of the holder's body. */
    record SealedRecord(
            UUID id, UUID person, LocalDate openedOn, UUID holder, UUID organisation, SealedNetwork network) {}

    void loadSealed(SealedRecord record);
}
