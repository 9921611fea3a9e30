/** What people wrote, put together by hand, and what it fed. */
@NullMarked
package it.trama.workshop.contribution;

import org.jspecify.annotations.NullMarked;
