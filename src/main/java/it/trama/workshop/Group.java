package it.trama.workshop;

import static it.trama.platform.web.Texts.t;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A workshop, a table, a team.
 *
 * @param question  what who is invited is asked
 * @param territory numbers of sub-districts with commas between; empty: the whole district
 */
public record Group(
        UUID id,
        String kind,
        String title,
        String purpose,
        String question,
        String territory,
        @Nullable LocalDate closedOn) {

    /** @param territorial works on a part of the district, with its resources and its administrators */
    public record Kind(String code, String name, String plural, String explanation, boolean territorial) {}

    public boolean closed(LocalDate day) {
        return closedOn != null && !closedOn.isAfter(day);
    }

    public String href() {
        return "/tavoli/" + id;
    }

    /** "Sub-ambiti 1, 3". */
    public static String where(String territory) {
        if (territory.isEmpty()) {
            return t("workshop.territory.all");
        }
        return territory.contains(",")
                ? t("workshop.territory.some", territory.replace(",", ", "))
                : t("workshop.territory.one", territory);
    }
}
