/** What was shared out among the municipalities, and what the office has done of its duties. */
@NullMarked
package it.trama.demo.allocation;

import org.jspecify.annotations.NullMarked;
