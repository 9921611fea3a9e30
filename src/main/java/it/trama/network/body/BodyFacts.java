package it.trama.network.body;

import it.trama.network.BodySection;
import it.trama.network.Facility;
import it.trama.trust.BodyKeeping.Worker;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All that the folio of a body says, as it is stored. */
record BodyFacts(
        Described described,
        Identity identity,
        List<Signed> agreements,
        Reach reach,
        List<Facility> facilities,
        Who who,
        List<BodySection.Section> sections) {

    record Described(
            UUID id, String code, String name, String kind, String contact, String description, String sections) {}

    record Identity(
            String taxCode,
            String vatNumber,
            String runtsSection,
            String runtsNumber,
            @Nullable LocalDate runtsChecked,
            String website) {

        static final Identity NONE = new Identity("", "", "", "", null, "");
    }

    /** @param savedBy null: nobody yet */
    record Version(
            int number, @Nullable UUID savedBy, @Nullable Instant savedAt) {

        static final Version FIRST = new Version(0, null, null);
    }

    /**
     * @param subject empty: registered when the body was made, without a paper
     * @param opens   whether records may be shared while it is valid
     */
    record Signed(
            UUID id,
            String kind,
            String subject,
            LocalDate starts,
            @Nullable LocalDate ends,
            String parties,
            boolean opens) {

        boolean isValid(LocalDate day) {
            return !day.isBefore(starts) && (ends == null || day.isBefore(ends));
        }
    }

    record Reach(List<Site> sites, List<Contact> contacts) {}

    record Site(UUID id, String name, String address, String municipality) {}

    record Contact(UUID id, String kind, String value, String purpose, boolean openToAll) {}

    /** @param people empty also for who may not see them */
    record Who(boolean office, boolean keeps, List<Worker> people, Version version) {}

    /** The agreement on which records are shared today; of several the one that lasts longest. */
    Optional<Signed> opening(LocalDate today) {
        return agreements.stream()
                .filter(a -> a.opens && a.isValid(today))
                .reduce((one, other) ->
                        one.ends == null || (other.ends != null && other.ends.isBefore(one.ends)) ? one : other);
    }
}
