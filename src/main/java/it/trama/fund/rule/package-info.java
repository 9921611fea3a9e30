/** What binds a fund in a year, as data, and what stands against it. */
@NullMarked
package it.trama.fund.rule;

import org.jspecify.annotations.NullMarked;
