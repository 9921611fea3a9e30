package it.trama.project.pact;

import it.trama.kernel.Money;
import java.util.UUID;

/** Why a pact is not changed or not signed. */
sealed interface PactRefusal {

    record NoGoal() implements PactRefusal {}

    record NoSupport() implements PactRefusal {}

    record SupportWithoutResource(String support) implements PactRefusal {}

    /** @param left what may still be committed on the line */
    record NotEnough(UUID line, Money wanted, Money left) implements PactRefusal {}

    record LineNotOpen(UUID line) implements PactRefusal {}

    record NoAgreement(UUID body) implements PactRefusal {}

    /** @param party who has not signed */
    record Unsigned(String party) implements PactRefusal {}

    record AlreadySigned() implements PactRefusal {}

    /** A goal that supports still serve is not removed. */
    record GoalInUse() implements PactRefusal {}

    /** The part that the change names is not of this pact. */
    record NoSuchPart() implements PactRefusal {}
}
