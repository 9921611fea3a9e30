package it.trama.people.registry;

import it.trama.people.People.Inhabitant;
import it.trama.people.registry.Family.Tie;
import it.trama.people.registry.Family.TieKind;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What the relations of a household to its head say. The head's spouse is taken for a parent of the children unless two are known (art. 231 c.c.). */
final class HouseholdTies {

    private static final int BOTH = 2;

    private HouseholdTies() {}

    static void add(List<Inhabitant> together, Set<Tie> ties) {
        UUID head = first(together, "HEAD");
        if (head == null) {
            return;
        }
        for (Inhabitant member : together) {
            UUID id = member.person().id();
            switch (member.relation()) {
                case "SPOUSE" -> ties.add(new Tie(TieKind.SPOUSE, head, id));
                case "PARTNER" -> ties.add(new Tie(TieKind.PARTNER, head, id));
                case "CHILD" -> ties.add(new Tie(TieKind.PARENT, head, id));
                case "PARENT" -> ties.add(new Tie(TieKind.PARENT, id, head));
                case "SIBLING" -> ties.add(new Tie(TieKind.SIBLING, head, id));
                default -> {
                    // the registry does not say what they are to each other
                }
            }
        }
        UUID spouse = first(together, "SPOUSE");
        if (spouse != null) {
            together.stream()
                    .filter(member -> member.relation().equals("CHILD"))
                    .map(member -> member.person().id())
                    .filter(child -> parents(ties, child) < BOTH)
                    .forEach(child -> ties.add(new Tie(TieKind.PARENT, spouse, child)));
        }
    }

    private static long parents(Set<Tie> ties, UUID child) {
        return ties.stream()
                .filter(tie -> tie.kind() == TieKind.PARENT && tie.other().equals(child))
                .count();
    }

    private static @org.jspecify.annotations.Nullable UUID first(List<Inhabitant> together, String relation) {
        return together.stream()
                .filter(member -> member.relation().equals(relation))
                .map(member -> member.person().id())
                .findFirst()
                .orElse(null);
    }
}
