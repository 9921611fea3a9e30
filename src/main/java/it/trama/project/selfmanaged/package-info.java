/** Money that the person manages: paid to them, spent, accounted for, accepted. */
@NullMarked
package it.trama.project.selfmanaged;

import org.jspecify.annotations.NullMarked;
