/** The steps that only call another module's front door: bodies, territory, plan, funds, residents. */
@NullMarked
package it.trama.demo.steps;

import org.jspecify.annotations.NullMarked;
