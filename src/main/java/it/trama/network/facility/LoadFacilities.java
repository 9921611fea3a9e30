package it.trama.network.facility;

import it.trama.network.FacilityBulk;
import it.trama.network.Keepers;
import it.trama.trust.CurrentActor;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class LoadFacilities implements FacilityBulk {

    private final CurrentActor actors;
    private final FacilityStore store;

    LoadFacilities(CurrentActor actors, FacilityStore store) {
        this.actors = actors;
        this.store = store;
    }

    @Override
    @Transactional
    public int handle(List<NewFacility> facilities, List<Day> days) {
        var actor = actors.actor();
        Keepers.requireOffice(actor);
        return store.store(facilities, actor.user()) + store.storeDays(days, actor.user());
    }
}
