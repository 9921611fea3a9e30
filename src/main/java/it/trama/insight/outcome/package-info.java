/** "Quanto costano i sostegni, e che cosa cambia?": cost beside outcome by category, provider and pathway; never one person, never a ranking. */
@NullMarked
package it.trama.insight.outcome;

import org.jspecify.annotations.NullMarked;
