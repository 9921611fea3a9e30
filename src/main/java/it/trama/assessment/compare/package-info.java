/** Two sheets of one instrument side by side: what changed, domain by domain and item by item. */
@NullMarked
package it.trama.assessment.compare;

import org.jspecify.annotations.NullMarked;
