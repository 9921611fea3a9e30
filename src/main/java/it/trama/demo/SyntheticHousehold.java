package it.trama.demo;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A registry household: the head first, then the others.
 *
 * @param municipality ISTAT code
 */
public record SyntheticHousehold(
        UUID id,
        String municipality,
        Address address,
        List<Member> members,
        @Nullable SyntheticIsee isee) {

    public SyntheticHousehold {
        members = List.copyOf(members);
        if (members.isEmpty() || members.getFirst().relation() != Relation.HEAD) {
            throw new IllegalArgumentException("a household begins with its head");
        }
    }

    public SyntheticPerson head() {
        return members.getFirst().person();
    }

    /** In a street that no map knows. */
    public record Address(String street, String number) {

        /** As it is written on a letter. */
        public String line() {
            return street + " " + number;
        }
    }

    public record Member(Relation relation, SyntheticPerson person) {}

    /** To the head of the household. */
    public enum Relation {
        HEAD,
        SPOUSE,
        PARTNER,
        CHILD,
        PARENT,
        SIBLING,
        OTHER
    }
}
