package it.trama.plan.edit;

import it.trama.plan.PlanItem;
import java.time.Instant;

/** Why the plan was not changed. */
sealed interface EditRefusal {

    /** The plan is approved and no version is open. */
    record NeedsVersion() implements EditRefusal {}

    /** An assembly is about to decide it. */
    record Proposed() implements EditRefusal {}

    record Changed(PlanItem theirs, int version, String by, Instant at) implements EditRefusal {}

    record UnderItself() implements EditRefusal {}

    record NoParent() implements EditRefusal {}

    record CodeTaken() implements EditRefusal {}

    /** Items hang under it. */
    record HasChildren() implements EditRefusal {}
}
