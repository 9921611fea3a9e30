/** A body's month: closed by the body, verified line by line, approved; what is paid, and by whom. */
@NullMarked
package it.trama.delivery.statement;

import org.jspecify.annotations.NullMarked;
