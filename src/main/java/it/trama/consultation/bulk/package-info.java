/** Teams and past requests loaded at once. */
@NullMarked
package it.trama.consultation.bulk;

import org.jspecify.annotations.NullMarked;
