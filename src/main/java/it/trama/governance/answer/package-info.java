/** Members answer a convocation: they come, or say who votes for them. */
@NullMarked
package it.trama.governance.answer;

import org.jspecify.annotations.NullMarked;
