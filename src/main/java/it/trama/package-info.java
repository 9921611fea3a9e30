@NullMarked
package it.trama;

import org.jspecify.annotations.NullMarked;
