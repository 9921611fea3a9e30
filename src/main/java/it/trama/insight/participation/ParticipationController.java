package it.trama.insight.participation;

import it.trama.insight.participation.Participations.Span;
import it.trama.kernel.Actor;
import it.trama.kernel.NotFound;
import it.trama.kernel.Role;
import it.trama.platform.web.Inputs;
import it.trama.trust.CurrentActor;
import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The plan office reads all bodies, who keeps activities their own. Days that cannot be read are this year's. */
@Controller
class ParticipationController {

    private final CurrentActor actors;
    private final ParticipationRoom room;

    ParticipationController(CurrentActor actors, ParticipationRoom room) {
        this.actors = actors;
        this.room = room;
    }

    @GetMapping("/iscrizioni/resoconto")
    ModelAndView show(
            @RequestParam(name = "dal", defaultValue = "") String from,
            @RequestParam(name = "al", defaultValue = "") String to) {
        Actor actor = actors.actor();
        boolean office = actor.has(Role.PLAN_OFFICE);
        if (!office && !actor.hasAny(Role.PROVIDER, Role.TEAM_MEMBER, Role.COORDINATOR)) {
            throw new NotFound();
        }
        LocalDate first = Inputs.date(from).orElse(room.today().withDayOfYear(1));
        LocalDate last = Inputs.date(to).orElse(room.today());
        var span = new Span(
                first.isAfter(last) ? last : first,
                first.isAfter(last) ? first : last,
                office ? null : actor.organisation());
        return new ModelAndView("insight/participation", "page", room.of(span));
    }
}
