package it.trama.project.signing;

import it.trama.kernel.Actor;
import it.trama.kernel.Compartment;
import it.trama.kernel.Role;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A text that is being signed, with who is asked and who has signed. */
record Sheet(UUID id, UUID project, Place place, Text text, Mandate mandate, List<Request> requests) {

    record Place(UUID record, Compartment compartment, UUID person) {}

    /** @param content the page as data; {@code open} while signatures come in */
    record Text(String content, String sha256, boolean open) {}

    /** Who asked for the signatures. On their mandate the last one closes the sheet, whoever gives it. */
    record Mandate(UUID user, UUID membership, UUID organisation, String name, Set<Role> roles, Set<UUID> teams) {

        static Mandate of(Actor actor) {
            return new Mandate(
                    actor.user(), actor.membership(), actor.organisation(), actor.name(), actor.roles(), actor.teams());
        }

        Actor actor() {
            return new Actor(user, membership, organisation, name, roles, teams, Set.of());
        }
    }

    /** @param organisation whose members may sign from their own account */
    record Request(
            UUID id,
            String party,
            String label,
            @Nullable UUID organisation,
            @Nullable Given given) {

        boolean signed() {
            return given != null;
        }
    }

    /** @param actingAs guardian, support administrator…; {@code document} the scanned copy or the drawn signature */
    record Given(
            String signer,
            String actingAs,
            LocalDate day,
            Mode mode,
            @Nullable UUID document) {}

    enum Mode {
        ON_PAPER,
        IN_PRESENCE,
        BY_ACCOUNT
    }

    boolean complete() {
        return requests.stream().allMatch(Request::signed);
    }

    Request request(UUID id) {
        return requests.stream().filter(r -> r.id().equals(id)).findFirst().orElseThrow(it.trama.kernel.NotFound::new);
    }

    /** Why a signature is not asked or not taken. */
    sealed interface Refusal {

        /** @param objections in words */
        record NotReady(List<String> objections) implements Refusal {}

        /** @param party in words; {@code field} where its signer is typed */
        record Unsigned(String party, String field) implements Refusal {}

        record AlreadySigned() implements Refusal {}

        /** On paper without its scanned copy, or drawn without a drawing. */
        record NothingShown() implements Refusal {}

        /** A drawing or a scan that is none. */
        record NotAnImage() implements Refusal {}
    }
}
