/** A session is called by mail with its papers and a calendar file, called anew with what changed, or called off. */
@NullMarked
package it.trama.governance.convocation;

import org.jspecify.annotations.NullMarked;
