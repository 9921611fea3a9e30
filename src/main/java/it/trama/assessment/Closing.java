package it.trama.assessment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How a sheet that several fill stands: its parts, what all say together, who agrees.
 *
 * @param synthesis null: not written yet
 */
public record Closing(
        List<Part> parts, @Nullable Synthesis synthesis, List<Signature> signatures, List<Absence> absences) {

    public static final Closing ALONE = new Closing(List.of(), null, List.of(), List.of());

    /** @param readable the actor may read the answers by right on the compartment */
    public record Part(
            UUID id,
            String section,
            Entrusted to,
            boolean signed,
            @Nullable Signature by,
            boolean readable) {}

    /** @param holder key of who fills it; null: who works in its compartment */
    public record Entrusted(
            @Nullable String holder,
            String name,
            String function,
            @Nullable LocalDate due) {}

    public record Synthesis(String text, int version, String changedBy, Instant changedAt) {}

    public record Signature(String name, String body, Instant at) {}

    /** A signature that will not come: who filled a section has left. */
    public record Absence(String name, LocalDate leftOn, String why, String notedBy) {}

    public boolean shared() {
        return !parts.isEmpty();
    }

    public Optional<Part> of(String section) {
        return parts.stream().filter(part -> part.section().equals(section)).findFirst();
    }

    /** Those who filled a section, have not left, and do not stand under the text as it is. */
    public List<String> missing() {
        List<String> agreed = Stream.concat(
                        signatures.stream().map(Signature::name),
                        absences.stream().map(Absence::name))
                .toList();
        return parts.stream()
                .flatMap(part -> Optional.ofNullable(part.by()).stream())
                .map(Signature::name)
                .distinct()
                .filter(name -> !agreed.contains(name))
                .toList();
    }
}
