/** The database: embedded in the data folder, or an external one; three roles, migrations, bulk load. */
@NullMarked
package it.trama.platform.db;

import org.jspecify.annotations.NullMarked;
