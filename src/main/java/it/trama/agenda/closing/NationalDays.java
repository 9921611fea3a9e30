package it.trama.agenda.closing;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import it.trama.platform.web.Texts;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** National holidays of Italy by the law of each year: the fourth of October again since 2026 (L. 151/2025). */
@Component
class NationalDays {

    /** By day, with their names; {@code until} is not included. */
    Map<LocalDate, String> between(LocalDate from, LocalDate until) {
        var days = new TreeMap<LocalDate, String>();
        HolidayManager italy = HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.ITALY));
        for (Holiday holiday : italy.getHolidays(from, until.minusDays(1))) {
            days.put(holiday.getDate(), name(holiday));
        }
        return days;
    }

    /** The library knows no Italian; a holiday that a later law adds has at least its name in English. */
    private static String name(Holiday holiday) {
        String key = holiday.getPropertiesKey();
        String text = "agenda.holiday." + key.substring(key.lastIndexOf('.') + 1);
        return Texts.has(text) ? Texts.t(text) : holiday.getDescription(Locale.ENGLISH);
    }
}
