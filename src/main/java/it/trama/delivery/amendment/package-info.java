/** What an amendment or the end of a project does to what bodies were entrusted with. */
@NullMarked
package it.trama.delivery.amendment;

import org.jspecify.annotations.NullMarked;
