package it.trama.plan.load;

import it.trama.kernel.Result;
import it.trama.plan.PlanBulk;
import it.trama.plan.PlanRefusal;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Service;

/** The plan that the program carries. */
@Service
class PlanLoading implements PlanBulk {

    private static final LoadPlan.Cycle CYCLE = new LoadPlan.Cycle("2019-2020", "Piano di Zona 2019-2020", 2019, 2020);

    private final LoadPlan load;

    PlanLoading(LoadPlan load) {
        this.load = load;
    }

    @Override
    public Result<Loaded, PlanRefusal> loadDocument() {
        try (Reader file = new InputStreamReader(
                new ClassPathResource("plan/plan_objectives_2019_2020.csv").getInputStream(), StandardCharsets.UTF_8)) {
            return load.handle(CYCLE, file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
