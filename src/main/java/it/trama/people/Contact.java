package it.trama.people;

import java.util.UUID;

/**
 * A way to reach a person today.
 *
 * @param kind              PHONE or EMAIL
 * @param holder            whose it is; empty: the person's own
 * @param mayUse            false: kept, and not to be used
 * @param hiddenFromParents a minor's own: nothing that parents read may show it
 */
public record Contact(
        UUID id, String kind, String value, String holder, boolean mayUse, boolean hiddenFromParents, String note) {}
