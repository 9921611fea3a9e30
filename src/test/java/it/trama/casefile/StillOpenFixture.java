package it.trama.casefile;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** Stands for a module above that has something open on the records that a test names. */
@Component
class StillOpenFixture implements LifeCycle {

    static final Set<UUID> RECORDS = ConcurrentHashMap.newKeySet();

    @Override
    public List<Matter> openMatters(RecordHead record) {
        return RECORDS.contains(record.id()) ? List.of(new Matter("Un progetto in corso", "/progetto")) : List.of();
    }

    @Override
    public List<Milestone> milestones(RecordHead record) {
        return List.of();
    }
}
