package it.trama.network;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Loads facilities at once, for the demo and for files; what is there already is brought up to date, and twice the same changes nothing. */
public interface FacilityBulk {

    /** @param titles authorisation and accreditation; those that are there stay */
    record NewFacility(
            UUID id, UUID organisation, String name, String kind, Where where, Offer offer, List<Title> titles) {}

    /** @param municipality ISTAT code */
    record Where(String municipality, String address, String phone) {}

    /**
     * @param audiences     for whom, besides whom the kind is for
     * @param languages     ISO 639 codes
     * @param accessibility STEP_FREE, LIFT, ACCESSIBLE_WC, PARKING, TACTILE, HEARING_LOOP or PUBLIC_TRANSPORT
     */
    record Offer(
            int places,
            String description,
            Set<String> audiences,
            Set<String> languages,
            Set<String> accessibility,
            Resources.Opening opening) {}

    /** @param kind AUTHORISATION (the CPE) or ACCREDITATION */
    record Title(
            String kind,
            String reference,
            String issuer,
            LocalDate from,
            @Nullable LocalDate to) {}

    /** How many places of a facility were taken on a day. */
    record Day(UUID facility, LocalDate day, int occupied) {}

    /**
     * Only the office, the administrator or the operator may.
     *
     * @return how many rows were added or changed
     */
    int handle(List<NewFacility> facilities, List<Day> days);
}
