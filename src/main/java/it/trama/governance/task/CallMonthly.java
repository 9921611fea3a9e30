package it.trama.governance.task;

import static it.trama.platform.web.Texts.t;

import it.trama.duty.Duties;
import it.trama.duty.NewDuty;
import it.trama.governance.task.Tasks.Monthly;
import it.trama.platform.web.Formats;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who meets every month is due to be called by the end of it. */
@Service
class CallMonthly {

    private final Tasks tasks;
    private final Duties duties;

    CallMonthly(Tasks tasks, Duties duties) {
        this.tasks = tasks;
        this.duties = duties;
    }

    static UUID source(UUID body, LocalDate day) {
        return UUID.nameUUIDFromBytes((body + " " + day.withDayOfMonth(1)).getBytes(StandardCharsets.UTF_8));
    }

    @Transactional
    void handle(LocalDate day) {
        for (Monthly one : tasks.monthly(day)) {
            UUID source = source(one.body(), day);
            if (one.called()) {
                duties.met(source, day);
            } else {
                duties.set(new NewDuty(
                        source,
                        "MEETING",
                        t("governance.monthly.due", one.name(), Formats.month(day)),
                        "/governance/sedute",
                        day.with(TemporalAdjusters.lastDayOfMonth()),
                        null));
            }
        }
    }
}
