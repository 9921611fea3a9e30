package it.trama.delivery.group;

import it.trama.kernel.Money;
import it.trama.kernel.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An activity of a body for several people together. */
record Group(UUID id, Named named, Terms terms, Period valid) {

    enum Kind {
        HOMEWORK,
        PARENTS,
        CLASS,
        CONDOMINIUM,
        ART_THERAPY,
        SOCIAL_FARMING,
        SPORT,
        COMMUNITY,
        OTHER
    }

    enum Unit {
        HOUR,
        PIECE,
        MEAL
    }

    record Named(Kind kind, String name, String place) {}

    /** @param unitCost of one unit of the whole activity; {@code divided} the quantity too, not only the cost */
    record Terms(Unit unit, BigDecimal unitCost, boolean divided) {}

    /** @param assignment what a project entrusted; null: only a name that the body wrote */
    record Member(UUID id, String label, @Nullable UUID assignment, Period valid) {

        boolean takesPart(LocalDate day) {
            return valid.contains(day);
        }
    }

    record Session(UUID id, LocalDate day, BigDecimal quantity, Money cost, Heads heads, String note, Trail trail) {}

    /** @param present how many by name; {@code others} how many without */
    record Heads(int present, int others) {}

    /** @param reverses the session that this one cancels; {@code cancelled} whether one cancels this */
    record Trail(UUID by, @Nullable UUID reverses, boolean cancelled) {}

    /** @param delivery null where no project entrusted anything */
    record Part(
            UUID member,
            @Nullable UUID assignment,
            Split.Share share,
            @Nullable UUID delivery) {}
}
