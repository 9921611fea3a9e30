package it.trama.delivery;

import it.trama.kernel.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** Who pays what is given. Implemented by the module of the rules where there is one; without it, or without a rule, all is public. */
public interface DeliveryShares {

    /** Of the assignments that have a rule on the day. Within the caller's transaction. */
    Map<UUID, Share> of(Collection<UUID> assignments, LocalDate day);

    /** Percentages; together a hundred at most, the rest is public. */
    record Share(BigDecimal user, BigDecimal other) {

        public static final Share ALL_PUBLIC = new Share(BigDecimal.ZERO, BigDecimal.ZERO);

        public Share {
            if (user.signum() < 0 || other.signum() < 0 || user.add(other).compareTo(new BigDecimal(100)) > 0) {
                throw new IllegalArgumentException("shares of %s and %s".formatted(user, other));
            }
        }

        /** To the cent: the user's part is rounded first, others get at most what it leaves, the public the rest. */
        public Split of(Money amount) {
            Money users = part(amount, user);
            Money rest = amount.minus(users);
            Money others = part(amount, other);
            Money kept = others.isMoreThan(rest) ? rest : others;
            return new Split(rest.minus(kept), users, kept);
        }

        private static Money part(Money amount, BigDecimal percent) {
            return Money.of(amount.amount().multiply(percent).movePointLeft(2).setScale(2, RoundingMode.HALF_UP));
        }
    }

    /** The three parts of an amount. */
    record Split(Money fromPublic, Money fromUser, Money fromOthers) {}
}
