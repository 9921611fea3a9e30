package it.trama.demo.steps;

import static it.trama.platform.web.Texts.t;

import it.trama.demo.DemoStep;
import it.trama.demo.Loading;
import it.trama.network.LoadNetwork;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

@Component
@Order(2)
class NetworkStep implements DemoStep {

    private final LoadNetwork network;

    NetworkStep(LoadNetwork network) {
        this.network = network;
    }

    @Override
    public String name() {
        return t("demo.step.network");
    }

    @Override
    public void run(Loading loading) {
        network.handle();
    }
}
