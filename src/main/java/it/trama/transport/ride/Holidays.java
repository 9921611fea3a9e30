package it.trama.transport.ride;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** National holidays: rides that come again and again skip them. */
@Component
class Holidays {

    /** The last day included. */
    Set<LocalDate> between(LocalDate from, LocalDate to) {
        return HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.ITALY))
                .getHolidays(from, to)
                .stream()
                .map(Holiday::getDate)
                .collect(Collectors.toSet());
    }
}
