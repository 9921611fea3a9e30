/** Sessions: convened, opened, closed, with their agenda. */
@NullMarked
package it.trama.governance.session;

import org.jspecify.annotations.NullMarked;
