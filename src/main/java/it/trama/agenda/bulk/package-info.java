/** Many appointments and deadlines at once. */
@NullMarked
package it.trama.agenda.bulk;

import org.jspecify.annotations.NullMarked;
