package it.trama.people.registry;

import it.trama.people.Identity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The people of a family and what ties them, on one day. */
record Family(UUID asked, LocalDate day, List<Someone> people, List<Tie> ties) {

    enum TieKind {
        /** The first is parent of the second. */
        PARENT,
        GRANDPARENT,
        SPOUSE,
        PARTNER,
        EX_SPOUSE,
        SIBLING,
        CARER,
        OTHER;

        boolean isCouple() {
            return this == SPOUSE || this == PARTNER || this == EX_SPOUSE;
        }
    }

    /**
     * @param household lives with the person asked on the day
     * @param resident  false: lives there, is registered elsewhere
     * @param role      legal role for the person asked, in words
     */
    record Someone(Identity person, @Nullable LocalDate deceasedOn, boolean household, boolean resident, String role) {

        UUID id() {
            return person.id();
        }
    }

    record Tie(TieKind kind, UUID one, UUID other) {

        @Nullable UUID across(UUID from) {
            return one.equals(from) ? other : other.equals(from) ? one : null;
        }
    }

    Someone self() {
        return people.getFirst();
    }

    Set<UUID> parents(UUID of) {
        return ids(TieKind.PARENT, of, false);
    }

    Set<UUID> children(UUID of) {
        return ids(TieKind.PARENT, of, true);
    }

    private Set<UUID> ids(TieKind kind, UUID of, boolean forward) {
        var found = new LinkedHashSet<UUID>();
        for (Tie tie : ties) {
            if (tie.kind == kind && (forward ? tie.one : tie.other).equals(of)) {
                found.add(forward ? tie.other : tie.one);
            }
        }
        return found;
    }

    /** Said so, or children of one parent. */
    Set<UUID> siblings(UUID of) {
        var found = new LinkedHashSet<UUID>();
        ties.stream().filter(tie -> tie.kind == TieKind.SIBLING).forEach(tie -> {
            UUID other = tie.across(of);
            if (other != null) {
                found.add(other);
            }
        });
        parents(of).forEach(parent -> found.addAll(children(parent)));
        found.remove(of);
        return found;
    }

    Set<UUID> grandparents(UUID of) {
        var found = ids(TieKind.GRANDPARENT, of, false);
        parents(of).forEach(parent -> found.addAll(parents(parent)));
        return found;
    }

    Set<UUID> grandchildren(UUID of) {
        var found = ids(TieKind.GRANDPARENT, of, true);
        children(of).forEach(child -> found.addAll(children(child)));
        return found;
    }

    List<UUID> couples(UUID of) {
        var found = new ArrayList<UUID>();
        for (Tie tie : ties) {
            UUID other = tie.across(of);
            if (tie.kind.isCouple() && other != null) {
                found.add(other);
            }
        }
        return found;
    }

    Optional<TieKind> between(UUID one, UUID other) {
        return ties.stream()
                .filter(tie -> other.equals(tie.across(one)))
                .map(Tie::kind)
                .findFirst();
    }
}
