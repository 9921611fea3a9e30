/** The bodies, teams and users of the synthetic district. */
@NullMarked
package it.trama.demo.staff;

import org.jspecify.annotations.NullMarked;
