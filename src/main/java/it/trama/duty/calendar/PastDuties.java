package it.trama.duty.calendar;

import it.trama.duty.DutyBulk;
import it.trama.duty.calendar.DutyRows.Step;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

@Component
class PastDuties implements DutyBulk {

    private static final ZoneId ROME = ZoneId.of("Europe/Rome");

    private final DutyRows rows;
    private final Definitions definitions;

    PastDuties(DutyRows rows, Definitions definitions) {
        this.rows = rows;
        this.definitions = definitions;
    }

    @Override
    public void done(String rule, LocalDate due, LocalDate day, String note, UUID by) {
        definitions.until(due.getYear()).stream()
                .filter(occurrence ->
                        occurrence.of().code().equals(rule) && occurrence.due().equals(due))
                .forEach(occurrence -> {
                    rows.keep(ReadCalendar.duty(occurrence, Map.of()), false);
                    if (rows.close(occurrence.id(), day)) {
                        var at = day.atTime(11, 0).atZone(ROME).toOffsetDateTime();
                        rows.write(new Step(UUID.randomUUID(), occurrence.id(), "DONE", day, note, by, at));
                    }
                });
    }
}
