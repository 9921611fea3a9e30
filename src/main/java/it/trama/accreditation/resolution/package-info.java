/** The paper of a resolution: who is accredited, who is not and why, as it was adopted. */
@NullMarked
package it.trama.accreditation.resolution;

import org.jspecify.annotations.NullMarked;
