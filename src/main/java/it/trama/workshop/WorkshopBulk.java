package it.trama.workshop;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Loads a whole group with all that happened in it. For the operator. */
public interface WorkshopBulk {

    /** @param subdistricts numbers with commas between */
    record Whole(
            UUID id,
            Words words,
            String subdistricts,
            LocalDate startedOn,
            UUID by,
            List<Person> people,
            List<UUID> bodies) {}

    record Words(String kind, String title, String purpose, String question, String source) {}

    /** @param user null: without an account */
    record Person(
            UUID id,
            String name,
            @Nullable UUID organisation,
            @Nullable UUID user,
            String task) {}

    record Held(
            UUID id, LocalDate on, String place, String agenda, boolean administrators, String notes, String decided) {}

    /** @param items codes of the plan that it fed */
    record Grown(UUID id, String title, String summary, List<String> items) {}

    /** @param cluster null: not put together yet */
    record Said(
            UUID id, String text, String author, @Nullable UUID cluster) {}

    void load(Whole group, List<Held> meetings, List<Grown> clusters, List<Said> contributions);
}
