/** From an empty data folder to the synthetic district: the steps, what is shown meanwhile, and when it counts as whole. */
@NullMarked
package it.trama.demo.start;

import org.jspecify.annotations.NullMarked;
