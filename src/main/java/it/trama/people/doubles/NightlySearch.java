package it.trama.people.doubles;

import it.trama.trust.CurrentActor;
import it.trama.trust.SystemActor;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** While nobody works. */
@Component
class NightlySearch {

    private final SearchDoubles search;
    private final CurrentActor actors;

    NightlySearch(SearchDoubles search, CurrentActor actors) {
        this.search = search;
        this.actors = actors;
    }

    @Scheduled(cron = "0 40 2 * * *", zone = "Europe/Rome")
    void run() {
        actors.runAs(SystemActor.ACTOR, search::handle);
    }
}
