package it.trama.goods.kind;

import it.trama.goods.kind.Kinds.Kind;
import java.time.Instant;

/** Why a kind is not saved. */
sealed interface KindRefusal {

    /** One that is offered has this name. */
    record NameTaken() implements KindRefusal {}

    /** @param theirs as somebody else saved it meanwhile */
    record Changed(Kind theirs, String by, Instant at) implements KindRefusal {}
}
