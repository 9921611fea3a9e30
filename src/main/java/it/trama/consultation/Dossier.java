package it.trama.consultation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A request with all that belongs to it, as far as the actor may read. */
public record Dossier(
        Consultation request,
        List<Excerpt> excerpts,
        List<Step> steps,
        @Nullable Opinion opinion) {

    /** @param source of the part that was copied */
    public record Excerpt(String source, String title, LocalDate dated, String body, Instant sharedAt) {}

    /** @param kind ASKED or the name of a {@link Move} */
    public record Step(String kind, String words, @Nullable LocalDate meetsOn, UUID by, Instant at) {}

    /** @param document where it was filed in the record */
    public record Opinion(
            String reading,
            String advice,
            UUID signedBy,
            Instant signedAt,
            String sha256,
            @Nullable UUID document) {}
}
