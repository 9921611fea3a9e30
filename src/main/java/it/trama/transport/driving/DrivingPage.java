package it.trama.transport.driving;

import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Option;
import java.util.List;

/** Rides of a day for who drives: cards for a thumb, or sheets of paper. */
public record DrivingPage(Head head, List<Option> drivers, List<Sheet> sheets, FormErrors errors) {

    /**
     * @param driver empty: all
     * @param ahead  the day is still to come: nothing can be recorded
     */
    public record Head(
            String day, String title, String before, String after, String driver, boolean ahead, String wrong) {}

    public record Sheet(String driver, String van, List<Stop> stops) {}

    /** @param outcome empty: still open */
    public record Stop(String id, String time, Way way, Who who, List<String> badges, String outcome, boolean open) {}

    public record Way(String from, String to) {}

    /** @param call address that dials */
    public record Who(String name, String phone, String call, String notes) {}
}
