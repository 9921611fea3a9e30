package it.trama.insight.outcome;

import it.trama.kernel.Actor;
import it.trama.kernel.Role;
import it.trama.trust.CurrentActor;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

@Controller
class OutcomeController {

    private final CurrentActor actors;
    private final OutcomeRoom room;

    OutcomeController(CurrentActor actors, OutcomeRoom room) {
        this.actors = actors;
        this.room = room;
    }

    @GetMapping("/cruscotto/costi-ed-esiti")
    ModelAndView show(@RequestParam(defaultValue = "") String per) {
        Actor actor = actors.actor();
        if (!actor.hasAny(
                Role.MAYOR, Role.PLAN_OFFICE, Role.COORDINATOR, Role.SOCIAL_WORKER, Role.ASSEMBLY_SECRETARY)) {
            throw new AccessDeniedException("no role of the dashboard");
        }
        return new ModelAndView("insight/outcome", "page", room.of(Dimension.of(per)));
    }
}
