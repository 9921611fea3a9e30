package it.trama.plan.edit;

import it.trama.plan.PlanItem;
import java.math.BigDecimal;

/**
 * An item as it is being written.
 *
 * @param ordinal  its place in the document
 * @param drafted  it is not yet so in the plan: a version that is open says it
 */
record Node(PlanItem item, BigDecimal ordinal, int version, boolean retired, boolean drafted) {

    String code() {
        return item.code();
    }

    Node at(BigDecimal place) {
        return new Node(item, place, version, retired, drafted);
    }

    Node gone() {
        return new Node(item, ordinal, version, true, drafted);
    }
}
