package it.trama.demo.start;

import it.trama.platform.db.DistrictFacts;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Pages answer while the first load runs, but the district is not there yet: nobody should be sent here. */
@Component("district")
class DistrictHealth implements HealthIndicator {

    private final DistrictFacts facts;
    private volatile boolean whole;

    DistrictHealth(DistrictFacts facts) {
        this.facts = facts;
    }

    @Override
    public Health health() {
        whole = whole || facts.whole();
        return whole ? Health.up().build() : Health.outOfService().build();
    }
}
