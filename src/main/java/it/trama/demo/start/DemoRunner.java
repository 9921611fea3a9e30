package it.trama.demo.start;

import static it.trama.platform.web.Texts.t;

import it.trama.platform.TramaSettings;
import it.trama.platform.cli.StartRefused;
import it.trama.platform.db.DistrictFacts;
import it.trama.trust.Staffing;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/** Looks at what the data folder holds when Trama starts as demo, and fills it when it is empty. */
@Component
class DemoRunner implements ApplicationRunner {

    private final TramaSettings settings;
    private final DistrictFacts facts;
    private final Staffing staffing;
    private final FillDistrict fill;
    private final Closing closing;

    DemoRunner(TramaSettings settings, DistrictFacts facts, Staffing staffing, FillDistrict fill, Closing closing) {
        this.settings = settings;
        this.facts = facts;
        this.staffing = staffing;
        this.fill = fill;
        this.closing = closing;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (!settings.demo()) {
            return;
        }
        var console = new Console();
        if (facts.find(DistrictFacts.DEMO_LOADED).isPresent()) {
            console.say(t("demo.start.present"));
        } else if (facts.find(DistrictFacts.DEMO).isPresent()) {
            console.say(t("demo.start.interrupted"));
            facts.emptyDistrict();
            fill.run(console);
        } else if (staffing.anyUser()) {
            throw new StartRefused(t("demo.start.real", settings.data()));
        } else {
            fill.run(console);
        }
        closing.say(console);
    }
}
