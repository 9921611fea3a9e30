package it.trama.project.transition;

import it.trama.kernel.Actor;
import it.trama.kernel.Compartment;
import it.trama.trust.Audit;
import it.trama.trust.CurrentActor;
import org.springframework.stereotype.Component;

/** The history of a passage and its audit rows. */
@Component
class TransitionTrace {

    private final Transitions transitions;
    private final CurrentActor actors;
    private final Audit audit;

    TransitionTrace(Transitions transitions, CurrentActor actors, Audit audit) {
        this.transitions = transitions;
        this.actors = actors;
        this.audit = audit;
    }

    Actor actor() {
        return actors.actor();
    }

    void step(Transition transition, String what, String text) {
        transitions.step(transition, what, text, actor().user());
        var place = transition.place();
        audit.write(Audit.Entry.of("project.transition.moved", "CASEWORK")
                .about(place.person())
                .on(place.record())
                .sealedIf(place.compartment() == Compartment.SEALED)
                .with(what));
    }
}
