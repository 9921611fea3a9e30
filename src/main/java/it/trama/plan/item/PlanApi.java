package it.trama.plan.item;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class PlanApi {

    record Objective(
            String code, String area, String kind, @Nullable String parentCode, String title) {}

    private final ReadPlan plan;

    PlanApi(ReadPlan plan) {
        this.plan = plan;
    }

    /** All items of a cycle of the plan, the current one when none is named, in the document's order. */
    @GetMapping("/api/v1/plan/objectives")
    List<Objective> objectives(@RequestParam(name = "cycle", defaultValue = "") String cycle) {
        return plan.handle(cycle).items().stream()
                .map(item -> new Objective(item.code(), item.area(), item.kind(), item.parentCode(), item.title()))
                .toList();
    }
}
