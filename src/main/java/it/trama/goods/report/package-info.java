/** What was given, for the body and for the district. */
@NullMarked
package it.trama.goods.report;

import org.jspecify.annotations.NullMarked;
