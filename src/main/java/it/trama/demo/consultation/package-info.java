/** Second-level consultation in the synthetic district: one answered, one open. */
@NullMarked
package it.trama.demo.consultation;

import org.jspecify.annotations.NullMarked;
