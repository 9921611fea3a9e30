package it.trama.plan.load;

import it.trama.plan.PlanProblem;
import it.trama.plan.PlanTab;
import it.trama.platform.web.FormErrors;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Three moments of one page: choose a file, see what it would do, see what is wrong with it. */
public record ImportPage(
        List<PlanTab> tabs,
        Map<String, String> typed,
        FormErrors errors,
        @Nullable Preview preview,
        List<PlanProblem> problems) {

    public record Preview(String address, String cycle, String summary, List<Area> areas) {}

    public record Area(String name, String count) {}

    public String of(String field) {
        return typed.getOrDefault(field, "");
    }
}
