/** Values of indicators over the synthetic district. */
@NullMarked
package it.trama.demo.insight;

import org.jspecify.annotations.NullMarked;
