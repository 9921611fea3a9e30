package it.trama.demo.steps;

import static it.trama.platform.web.Texts.t;

import it.trama.demo.DemoStep;
import it.trama.demo.Loading;
import it.trama.demo.staff.DemoStaff;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

@Component
@Order(1)
class StaffStep implements DemoStep {

    private final DemoStaff staff;

    StaffStep(DemoStaff staff) {
        this.staff = staff;
    }

    @Override
    public String name() {
        return t("demo.step.staff");
    }

    @Override
    public void run(Loading loading) {
        staff.handle();
    }
}
