/** Hours of a project's assignment that are given by a voucher. */
@NullMarked
package it.trama.delivery.passing;

import org.jspecify.annotations.NullMarked;
