package it.trama.duty.calendar;

import it.trama.duty.Duties;
import it.trama.duty.NewDuty;
import it.trama.duty.calendar.DutyRows.Step;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The front door of other modules. */
@Component
class SetDuties implements Duties {

    private final DutyRows rows;
    private final DutyDesk desk;

    SetDuties(DutyRows rows, DutyDesk desk) {
        this.rows = rows;
        this.desk = desk;
    }

    @Override
    public void set(NewDuty duty) {
        rows.set(duty);
    }

    @Override
    public void met(UUID source, LocalDate day) {
        if (rows.close(source, day)) {
            rows.write(new Step(UUID.randomUUID(), source, "DONE", day, "", desk.user(), desk.now()));
        }
    }

    @Override
    public void drop(UUID source) {
        rows.drop(source);
    }
}
