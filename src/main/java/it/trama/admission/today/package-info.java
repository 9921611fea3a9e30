/** What waits for who follows a person or holds a list, on the first page. */
@NullMarked
package it.trama.admission.today;

import org.jspecify.annotations.NullMarked;
