package it.trama.duty.calendar;

import it.trama.duty.calendar.DutyRows.Step;
import it.trama.trust.Directory;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Done, open again, another day, another body: each with who and why. A recurring obligation is written down when it is first touched. */
@Service
class MarkDuty {

    static final int YEARS_AHEAD = 5;

    enum Move {
        DONE,
        REOPENED,
        MOVED,
        GIVEN
    }

    /**
     * @param id   of the form
     * @param day  when it was done, or is due from now on
     * @param body to whom it is given
     */
    record Command(
            UUID id,
            UUID duty,
            Move move,
            LocalDate day,
            @Nullable UUID body,
            String note) {}

    /** Something of the office's own. */
    record Fresh(
            UUID id, String title, LocalDate due, @Nullable UUID body) {}

    private final DutyRows rows;
    private final ReadCalendar calendar;
    private final Directory directory;
    private final DutyDesk desk;

    MarkDuty(DutyRows rows, ReadCalendar calendar, Directory directory, DutyDesk desk) {
        this.rows = rows;
        this.calendar = calendar;
        this.directory = directory;
        this.desk = desk;
    }

    /** Answers false, and nothing happens, when somebody did the same before or the form comes twice. */
    @Transactional
    public boolean handle(Command command) {
        desk.requireWriter();
        Duty duty = rows.find(command.duty()).orElseGet(() -> calendar.occurrence(command.duty()));
        if (rows.wrote(command.id())) {
            return false;
        }
        rows.keep(duty, false);
        boolean moved = switch (command.move()) {
            case DONE -> rows.close(duty.id(), command.day());
            case REOPENED -> rows.reopen(duty.id());
            case MOVED -> {
                rows.move(duty.id(), command.day());
                yield true;
            }
            case GIVEN -> give(duty, command.body());
        };
        if (moved) {
            rows.write(new Step(
                    command.id(),
                    duty.id(),
                    command.move().name(),
                    command.move() == Move.REOPENED || command.move() == Move.GIVEN ? null : command.day(),
                    command.note(),
                    desk.user(),
                    desk.now()));
        }
        return moved;
    }

    private boolean give(Duty duty, @Nullable UUID body) {
        if (body == null || directory.organisation(body).isEmpty()) {
            return false;
        }
        rows.own(duty.id(), body);
        if (!duty.about().rule().isEmpty()) {
            rows.give(duty.about().rule(), body);
        }
        return true;
    }

    @Transactional
    public void handle(Fresh fresh) {
        desk.requireWriter();
        rows.keep(
                new Duty(fresh.id(), new Duty.About("", "OWN", fresh.title(), ""), fresh.due(), fresh.body(), null),
                false);
    }
}
