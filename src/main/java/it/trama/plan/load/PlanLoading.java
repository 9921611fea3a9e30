package it.trama.plan.load;

import it.trama.kernel.Result;
import it.trama.plan.PlanBulk;
import it.trama.plan.PlanProblem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Service;

/** The plan that the program carries, after the outcomes of the one before. */
@Service
class PlanLoading implements PlanBulk {

    private final LoadPlan load;

    PlanLoading(LoadPlan load) {
        this.load = load;
    }

    @Override
    public Result<Loaded, List<PlanProblem>> loadDocument() {
        var before = load.handle(new PlanYears(2015, 2017), file("plan_outcomes_2015_2018.csv"));
        return before instanceof Result.Refused
                ? before
                : load.handle(new PlanYears(2018, 2020), file("plan_objectives_2019_2020.csv"));
    }

    private static PlanFile file(String name) {
        try {
            return new PlanFile(name, new ClassPathResource("plan/" + name).getContentAsString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
