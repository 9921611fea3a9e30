package it.trama.demo;

import it.trama.demo.staff.DemoStaff;
import it.trama.platform.TramaSettings;
import it.trama.territory.TerritoryBulk;
import it.trama.trust.CurrentActor;
import it.trama.trust.Staffing;
import it.trama.trust.SystemActor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/** Fills an empty data folder with the synthetic district when Trama starts as demo. */
@Component
class DemoLoader implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(DemoLoader.class);

    private final TramaSettings settings;
    private final CurrentActor actors;
    private final Staffing staffing;
    private final DemoStaff staff;
    private final TerritoryBulk territory;

    DemoLoader(
            TramaSettings settings, CurrentActor actors, Staffing staffing, DemoStaff staff, TerritoryBulk territory) {
        this.settings = settings;
        this.actors = actors;
        this.staffing = staffing;
        this.staff = staff;
        this.territory = territory;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (settings.demo() && !staffing.anyUser()) {
            actors.runAs(SystemActor.ACTOR, () -> {
                territory.loadDistrict();
                staff.handle();
                return true;
            });
            LOG.info("demo staff loaded");
        }
    }
}
