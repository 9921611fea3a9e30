/** The one page on which the plan office writes about money: a few fields, what to mind, and one button. */
@NullMarked
package it.trama.fund.form;

import org.jspecify.annotations.NullMarked;
