/** Courses, sessions, enrolment, attendance, certificates. */
@NullMarked
package it.trama.training.course;

import org.jspecify.annotations.NullMarked;
