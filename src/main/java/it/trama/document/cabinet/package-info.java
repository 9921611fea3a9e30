/** The folders of a record: list, one document, preview, download, a wrong one obscured. */
@NullMarked
package it.trama.document.cabinet;

import org.jspecify.annotations.NullMarked;
