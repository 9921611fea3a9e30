package it.trama.people.doubles;

import it.trama.trust.Audit;
import it.trama.trust.CurrentActor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Searches the whole registry for pairs anew: each night, and when somebody asks. */
@Service
class SearchDoubles {

    private final DoubleRegister doubles;
    private final CurrentActor actors;
    private final Audit audit;

    SearchDoubles(DoubleRegister doubles, CurrentActor actors, Audit audit) {
        this.doubles = doubles;
        this.actors = actors;
        this.audit = audit;
    }

    @Transactional
    int handle() {
        int found = doubles.search();
        if (actors.actor().readsRegistry()) {
            audit.write(Audit.Entry.of("doubles.searched", "ACCESS_DESK").with(String.valueOf(found)));
        }
        return found;
    }
}
