/** Activities of the story. */
@NullMarked
package it.trama.demo.activity;

import org.jspecify.annotations.NullMarked;
