/** The web shell: templates, texts, forms, errors, menu. */
@NullMarked
package it.trama.platform.web;

import org.jspecify.annotations.NullMarked;
