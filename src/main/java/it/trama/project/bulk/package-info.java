/** Loading many signed pacts at once. */
@NullMarked
package it.trama.project.bulk;

import org.jspecify.annotations.NullMarked;
