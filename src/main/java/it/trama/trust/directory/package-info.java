/** Bodies, users and memberships. */
@NullMarked
package it.trama.trust.directory;

import org.jspecify.annotations.NullMarked;
