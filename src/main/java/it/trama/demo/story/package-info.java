/** The few people with fixed names whom the manual and the browser test speak of. */
@NullMarked
package it.trama.demo.story;

import org.jspecify.annotations.NullMarked;
