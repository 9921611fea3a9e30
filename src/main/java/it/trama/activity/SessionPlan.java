package it.trama.activity;

import java.util.List;
import java.util.UUID;

/** The days of an activity. Within the caller's transaction, as the organiser. */
public interface SessionPlan {

    /**
     * Every weekday of the activity in its period but national holidays and the body's closed days. What is past, moved, called off or has presences
     * noted stays as it is.
     *
     * @return how many days there are now
     */
    int plan(Activity activity);

    /** A day in words, with why it was moved or called off. */
    record Day(String when, String note) {}

    /** The next days, for everybody. */
    List<Day> next(UUID activity);
}
