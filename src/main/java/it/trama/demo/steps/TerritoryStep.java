package it.trama.demo.steps;

import static it.trama.platform.web.Texts.t;

import it.trama.demo.DemoStep;
import it.trama.demo.Loading;
import it.trama.territory.TerritoryBulk;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

@Component
@Order(3)
class TerritoryStep implements DemoStep {

    private final TerritoryBulk territory;

    TerritoryStep(TerritoryBulk territory) {
        this.territory = territory;
    }

    @Override
    public String name() {
        return t("demo.step.territory");
    }

    @Override
    public void run(Loading loading) {
        territory.loadDistrict();
    }
}
