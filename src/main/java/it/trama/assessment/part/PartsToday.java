package it.trama.assessment.part;

import static it.trama.platform.web.Texts.t;

import it.trama.assessment.Instrument;
import it.trama.assessment.Instruments;
import it.trama.kernel.Actor;
import it.trama.kernel.Role;
import it.trama.trust.TodayLine;
import it.trama.trust.TodayLines;
import it.trama.trust.Urgency;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Sections that wait for the actor: the way in for who belongs to another body. */
@Component
class PartsToday implements TodayLines {

    private final PartRows parts;
    private final Instruments instruments;
    private final Traces traces;

    PartsToday(PartRows parts, Instruments instruments, Traces traces) {
        this.parts = parts;
        this.instruments = instruments;
        this.traces = traces;
    }

    @Override
    public List<TodayLine> of(Actor actor) {
        return actor.hasAny(Role.SOCIAL_WORKER, Role.COORDINATOR, Role.TEAM_MEMBER, Role.PROVIDER)
                ? parts.waiting(actor).stream().map(this::line).toList()
                : List.of();
    }

    /** What has no day yet, or a far one, is shown too: for who belongs to another body this is the only way in. */
    private TodayLine line(Part part) {
        Instrument instrument =
                instruments.version(part.asked().instrument(), part.asked().version());
        LocalDate today = traces.today();
        LocalDate due = part.due() == null ? today : part.due();
        boolean near = part.due() != null && !due.isAfter(today.plusDays(Urgency.DAYS_AHEAD));
        String section = instrument.section(part.asked().section()).title();
        return new TodayLine(
                due.atStartOfDay(),
                near ? Urgency.of(due, today) : Urgency.ANSWER,
                "ASSESSMENT_PART",
                t("assessment.today.line", section, instrument.title()),
                "/valutazioni/parti/" + part.id(),
                "",
                "");
    }
}
