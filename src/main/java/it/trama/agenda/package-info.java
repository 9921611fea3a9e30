/**
 * Floor 7. Answers for time: what is due on a record, appointments with their rooms and mediators, messages between colleagues, team meetings,
 * reminders. Does not decide what is done for the person: what comes of it is written in the record.
 */
@ApplicationModule(allowedDependencies = {"kernel", "platform", "trust", "people", "casefile"})
@NullMarked
package it.trama.agenda;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
