/** Who answers for which record over time, how work is shared out, who stands in for whom. */
@NullMarked
package it.trama.casefile.caseload;

import org.jspecify.annotations.NullMarked;
