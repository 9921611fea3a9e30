package it.trama.demo.steps;

import static it.trama.platform.web.Texts.t;

import it.trama.demo.DemoStep;
import it.trama.demo.Loading;
import it.trama.kernel.Result;
import it.trama.plan.PlanBulk;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

@Component
@Order(4)
class PlanStep implements DemoStep {

    private final PlanBulk plan;

    PlanStep(PlanBulk plan) {
        this.plan = plan;
    }

    @Override
    public String name() {
        return t("demo.step.plan");
    }

    @Override
    public void run(Loading loading) {
        if (plan.loadDocument() instanceof Result.Refused(var reason)) {
            throw new IllegalStateException("the plan's own file: " + reason);
        }
    }
}
