/** The items of the plan: read, shown, published. */
@NullMarked
package it.trama.plan.item;

import org.jspecify.annotations.NullMarked;
