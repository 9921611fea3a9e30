package it.trama.demo.steps;

import static it.trama.platform.web.Texts.t;

import it.trama.demo.DemoStep;
import it.trama.demo.Loading;
import it.trama.fund.FundBulk;
import it.trama.kernel.Result;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** After the plan, on whose items the lines of the current year sit. */
@Component
@Order(5)
class FundStep implements DemoStep {

    private final FundBulk funds;

    FundStep(FundBulk funds) {
        this.funds = funds;
    }

    @Override
    public String name() {
        return t("demo.step.funds");
    }

    @Override
    public void run(Loading loading) {
        if (funds.loadDocument() instanceof Result.Refused(var reason)) {
            throw new IllegalStateException("the funds' own file: " + reason);
        }
        funds.loadExample();
    }
}
