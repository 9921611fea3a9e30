package it.trama.transport.planning;

import java.util.List;

/** A day's plan, by who drives. */
public record DayPage(
        Head head, Sums sums, List<Shift> shifts, List<Line> left, List<Line> cancelled, List<String> notices) {

    /**
     * @param day       as an address writes it
     * @param confirmed in words; empty: not yet
     * @param undo      whether there is something to take back
     */
    public record Head(
            String day,
            String title,
            String before,
            String after,
            boolean coordinates,
            String confirmed,
            boolean undo) {}

    /** @param act the id of the next change */
    public record Sums(int rides, int served, int warnings, String km, boolean fleet, String act) {}

    /** @param sheet address of the paper for the driver; empty for who may not have it */
    public record Shift(String title, String body, String summary, String sheet, List<Line> lines) {}

    /**
     * @param who      empty for who is not told
     * @param badges   what is needed, and that it is locked
     * @param warnings what it breaks; or why nobody has it
     */
    public record Line(String href, String time, String way, String who, List<String> badges, List<String> warnings) {}
}
