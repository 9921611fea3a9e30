package it.trama.people.registry;

import static it.trama.platform.web.Texts.t;

import it.trama.people.registry.Family.Someone;
import it.trama.people.registry.Family.TieKind;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/** What somebody is to the person asked, in a word: texts {@code people.kin.<NAME>.<sex>}. */
enum Kinship {
    SELF,
    SPOUSE,
    PARTNER,
    EX_SPOUSE,
    PARENT,
    CHILD,
    SIBLING,
    GRANDPARENT,
    GRANDCHILD,
    UNCLE,
    NEPHEW,
    PARENT_IN_LAW,
    CHILD_IN_LAW,
    SIBLING_IN_LAW,
    STEP_PARENT,
    STEP_CHILD,
    CARER,
    CARED_FOR,
    OTHER;

    static Kinship of(Family family, UUID other) {
        UUID self = family.asked();
        if (self.equals(other)) {
            return SELF;
        }
        TieKind couple = family.between(self, other).filter(TieKind::isCouple).orElse(null);
        if (couple != null) {
            return valueOf(couple.name());
        }
        Kinship blood = byBlood(family, self, other);
        if (blood != OTHER) {
            return blood;
        }
        Kinship law = byLaw(family, self, other);
        return law == OTHER ? byCare(family, self, other) : law;
    }

    private static Kinship byBlood(Family family, UUID self, UUID other) {
        if (family.parents(self).contains(other)) {
            return PARENT;
        }
        if (family.children(self).contains(other)) {
            return CHILD;
        }
        if (family.siblings(self).contains(other)) {
            return SIBLING;
        }
        if (family.grandparents(self).contains(other)) {
            return GRANDPARENT;
        }
        if (family.grandchildren(self).contains(other)) {
            return GRANDCHILD;
        }
        if (any(family.parents(self), family::siblings, other)) {
            return UNCLE;
        }
        return any(family.siblings(self), family::children, other) ? NEPHEW : OTHER;
    }

    private static Kinship byLaw(Family family, UUID self, UUID other) {
        var couples = Set.copyOf(family.couples(self));
        if (any(couples, family::parents, other)) {
            return PARENT_IN_LAW;
        }
        if (any(couples, family::children, other)) {
            return STEP_CHILD;
        }
        if (any(couples, family::siblings, other)) {
            return SIBLING_IN_LAW;
        }
        if (any(family.parents(self), parent -> Set.copyOf(family.couples(parent)), other)) {
            return STEP_PARENT;
        }
        return any(family.children(self), child -> Set.copyOf(family.couples(child)), other) ? CHILD_IN_LAW : OTHER;
    }

    private static Kinship byCare(Family family, UUID self, UUID other) {
        return family.ties().stream()
                .filter(tie -> tie.kind() == TieKind.CARER && other.equals(tie.across(self)))
                .map(tie -> tie.one().equals(other) ? CARER : CARED_FOR)
                .findFirst()
                .orElse(OTHER);
    }

    private static boolean any(Set<UUID> of, Function<UUID, Set<UUID>> next, UUID wanted) {
        return of.stream().anyMatch(id -> next.apply(id).contains(wanted));
    }

    String words(Someone someone) {
        return t("people.kin." + name() + "." + someone.person().sex());
    }
}
