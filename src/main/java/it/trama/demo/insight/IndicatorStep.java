package it.trama.demo.insight;

import static it.trama.platform.web.Texts.t;

import it.trama.demo.DemoStep;
import it.trama.demo.Loading;
import it.trama.insight.IndicatorDesk;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The last one: values are computed while the first user signs in. */
@Component
@Order(60)
class IndicatorStep implements DemoStep {

    private final IndicatorDesk desk;

    IndicatorStep(IndicatorDesk desk) {
        this.desk = desk;
    }

    @Override
    public String name() {
        return t("demo.step.indicators");
    }

    @Override
    public void run(Loading loading) {
        desk.computeSoon();
    }
}
