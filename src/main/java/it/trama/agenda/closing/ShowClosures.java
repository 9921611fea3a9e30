package it.trama.agenda.closing;

import it.trama.agenda.OpenTimes;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The closed days to come; no personal datum in them. */
@Service
class ShowClosures {

    record Shown(
            List<ClosedDays.Closure> closures,
            List<ClosedDays.Yearly> yearly,
            Map<LocalDate, String> national,
            List<ClosedDays.Desk> desks,
            List<OpenTimes.Unfit> unfit,
            boolean coordinates) {}

    private final ClosedDays days;
    private final NationalDays national;
    private final OpenTimes times;
    private final ClosingRules rules;

    ShowClosures(ClosedDays days, NationalDays national, OpenTimes times, ClosingRules rules) {
        this.days = days;
        this.national = national;
        this.times = times;
        this.rules = rules;
    }

    @Transactional(readOnly = true)
    Shown handle() {
        rules.require();
        LocalDate today = rules.today();
        return new Shown(
                days.toCome(),
                days.yearly(),
                national.between(today, today.plusYears(1)),
                days.desks(),
                times.unfit(),
                rules.coordinates());
    }
}
