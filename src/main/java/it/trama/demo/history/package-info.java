/** What the social service has done in five years: people in charge, contacts, notes, helps, assessments, pacts. The assumptions are in docs/demo-district.md. */
@NullMarked
package it.trama.demo.history;

import org.jspecify.annotations.NullMarked;
