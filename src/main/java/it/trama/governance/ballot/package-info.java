/** Votes: opened on an item, cast by roll call, account or paper, closed with a result that never changes. */
@NullMarked
package it.trama.governance.ballot;

import org.jspecify.annotations.NullMarked;
