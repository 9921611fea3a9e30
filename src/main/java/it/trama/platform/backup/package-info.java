/** Backup and restore without PostgreSQL's own tools: the embedded server has none. Works the same on an external one. */
@NullMarked
package it.trama.platform.backup;

import org.jspecify.annotations.NullMarked;
