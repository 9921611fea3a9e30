/** The report to the court, drafted from chosen diary notes. */
@NullMarked
package it.trama.document.report;

import org.jspecify.annotations.NullMarked;
