/**
 * Floor 8. Answers for food and goods that bodies give: donors, stock, distributions with their lists, meals. Everything is the body's own; the
 * district sees totals. Tells the help register what somebody received, and asks {@code sharing} before saying a word of what others gave.
 */
@ApplicationModule(allowedDependencies = {"kernel", "platform", "trust", "people", "casefile", "sharing"})
@NullMarked
package it.trama.goods;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
