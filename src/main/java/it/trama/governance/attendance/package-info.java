/** Who sits in a session: the secretary's bench, proxies, quorum as it stands. */
@NullMarked
package it.trama.governance.attendance;

import org.jspecify.annotations.NullMarked;
