package it.trama.plan.folio;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What an item's folio says. */
record Folio(String item, Who who, Where where, String beneficiaries, When when, Links links, int version) {

    record Who(@Nullable UUID lead, List<UUID> partners) {}

    /** @param territory DISTRICT, SUBDISTRICTS or MUNICIPALITIES
     *  @param places    codes of what the territory says */
    record Where(String territory, List<String> places) {}

    /** First days of months. */
    record When(@Nullable LocalDate from, @Nullable LocalDate to) {}

    /** @param guidelines codes of what the Region or the plan asks */
    record Links(List<String> norms, List<String> guidelines, List<String> outcomes) {}

    static Folio empty(String item) {
        return new Folio(
                item,
                new Who(null, List.of()),
                new Where("DISTRICT", List.of()),
                "",
                new When(null, null),
                new Links(List.of(), List.of(), List.of()),
                0);
    }

    boolean says(Folio other) {
        return who.equals(other.who)
                && where.equals(other.where)
                && beneficiaries.equals(other.beneficiaries)
                && when.equals(other.when)
                && links.equals(other.links);
    }
}
