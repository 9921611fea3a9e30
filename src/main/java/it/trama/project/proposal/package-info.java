/** Pacts proposed by somebody of the third sector on little data, accepted by the pact group, begun by its public coordinator (Piano di Zona § 2.2). */
@NullMarked
package it.trama.project.proposal;

import org.jspecify.annotations.NullMarked;
