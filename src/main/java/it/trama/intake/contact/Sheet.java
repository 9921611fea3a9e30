package it.trama.intake.contact;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the desk notes when there is more to say; all of it may be left out.
 *
 * @param temporaryCode under which an anonymous caller is found again; empty: none
 */
record Sheet(Met met, Wants wants, String temporaryCode) {

    /** How the person came to be there. Texts {@code intake.entry.*}. */
    enum Entry {
        SPONTANEOUS,
        SENT,
        SUMMONED,
        DECREE
    }

    /** Who speaks. Texts {@code intake.interlocutor.*}. */
    enum Interlocutor {
        SELF,
        RELATIVE,
        ORGANISATION,
        INSTITUTION,
        JUDICIAL,
        OTHER
    }

    /** Whether the person it is about knows. Texts {@code intake.presence.*}. */
    enum Presence {
        PRESENT,
        INFORMED,
        NOT_INFORMED
    }

    /** Texts {@code intake.need.*}. */
    enum Need {
        PHYSIOLOGICAL,
        SAFETY,
        BELONGING,
        ESTEEM,
        FULFILMENT
    }

    record Met(
            @Nullable Entry entry,
            @Nullable Interlocutor interlocutor,
            @Nullable Presence presence,
            String accompaniedBy) {}

    /**
     * @param asked     services asked for, in words
     * @param reference whom to call for the person
     */
    record Wants(Set<Need> needs, String asked, String reference) {

        Wants {
            needs = needs.isEmpty() ? Set.of() : java.util.Collections.unmodifiableSet(EnumSet.copyOf(needs));
        }
    }

    static final Sheet EMPTY = new Sheet(new Met(null, null, null, ""), new Wants(Set.of(), "", ""), "");

    boolean isEmpty() {
        return equals(EMPTY);
    }

    Sheet withCode(String code) {
        return new Sheet(met, wants, code);
    }
}
