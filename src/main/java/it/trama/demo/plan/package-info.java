/** The plan's own past: what was decided, done and counted in 2019 and 2020. */
@NullMarked
package it.trama.demo.plan;

import org.jspecify.annotations.NullMarked;
