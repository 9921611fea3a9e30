package it.trama.project.document;

import it.trama.kernel.Money;
import java.util.UUID;

/** What stands between a text and its signing. */
sealed interface Objection {

    record NoGoal() implements Objection {}

    record NoSupport() implements Objection {}

    record SupportWithoutResource(String support) implements Objection {}

    record SupportWithoutGoal(String support) implements Objection {}

    /** Of the pathways that tie each goal to a life area or domain. */
    record GoalWithoutArea(String goal) implements Objection {}

    /** @param left what may still be committed on the line */
    record NotEnough(UUID line, Money wanted, Money left) implements Objection {}

    record LineNotOpen(UUID line) implements Objection {}

    record NoAgreement(UUID body) implements Objection {}
}
