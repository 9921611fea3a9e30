/** Loading as owner. */
@NullMarked
package it.trama.activity.bulk;

import org.jspecify.annotations.NullMarked;
