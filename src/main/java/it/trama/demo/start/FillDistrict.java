package it.trama.demo.start;

import static it.trama.platform.web.Texts.t;

import it.trama.demo.DemoStep;
import it.trama.demo.Loading;
import it.trama.platform.TramaSettings;
import it.trama.platform.db.DistrictFacts;
import it.trama.trust.CurrentActor;
import it.trama.trust.SystemActor;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.stereotype.Component;

/** All steps, one after the other, between the mark that says "demo" and the one that says "whole". */
@Component
class FillDistrict {

    private final List<DemoStep> steps;
    private final TramaSettings settings;
    private final DistrictFacts facts;
    private final CurrentActor actors;
    private final Clock clock;

    FillDistrict(List<DemoStep> steps, TramaSettings settings, DistrictFacts facts, CurrentActor actors, Clock clock) {
        this.steps = List.copyOf(steps);
        this.settings = settings;
        this.facts = facts;
        this.actors = actors;
        this.clock = clock;
    }

    void run(Console console) {
        long start = System.nanoTime();
        console.say(t("demo.start.filling", settings.people()));
        facts.keep(DistrictFacts.DEMO, Integer.toString(settings.people()));
        actors.runAs(SystemActor.ACTOR, () -> {
            var loading = new Loading(settings.people(), LocalDate.now(clock), console);
            for (DemoStep step : steps) {
                long began = System.nanoTime();
                console.begin();
                step.run(loading);
                console.end(step.name(), secondsSince(began));
            }
            return true;
        });
        facts.analyze(List.of("trust", "casefile", "intake", "fund", "assessment", "project", "delivery", "admission"));
        facts.keep(DistrictFacts.DEMO_LOADED, OffsetDateTime.now(clock).toString());
        console.say(t("demo.start.filled", (long) Math.ceil(secondsSince(start))));
    }

    private static double secondsSince(long start) {
        return (System.nanoTime() - start) / 1e9;
    }
}
