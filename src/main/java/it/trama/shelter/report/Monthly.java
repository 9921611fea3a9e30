package it.trama.shelter.report;

import it.trama.kernel.Sex;
import it.trama.network.Facility;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;

/** A month of the body's nights. */
record Monthly(YearMonth month, List<Facility> houses, List<Sums> sums, List<Why> reasons) {

    /** @param beds nights that there were to give, until today in the running month */
    record Sums(UUID facility, Sex sex, int beds, Counts counts, int guests) {}

    /** @param unmet no bed of the network for them; {@code other} gave up, did not come, were sent away */
    record Counts(int asked, int given, int unmet, int other) {}

    /** Nights not given, by reason. */
    record Why(String name, int women, int men) {}
}
