/** What sessions leave to be done, and that who meets every month is called every month. */
@NullMarked
package it.trama.governance.task;

import org.jspecify.annotations.NullMarked;
