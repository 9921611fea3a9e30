/** Who holds a seat and by which mandate, who stands in, how they are reached; unions and conventions. */
@NullMarked
package it.trama.governance.member;

import org.jspecify.annotations.NullMarked;
