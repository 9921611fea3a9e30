package it.trama.plan.item;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class PlanApi {

    /**
     * @param code   its address: it never changes and no other cycle has it
     * @param number as the document prints it; one cycle has it once
     */
    record Objective(
            String code,
            String number,
            String cycle,
            String area,
            String kind,
            @Nullable String parentCode,
            String title) {}

    private final ReadPlan plan;

    PlanApi(ReadPlan plan) {
        this.plan = plan;
    }

    /**
     * All items of a cycle of the plan in the document's order. Without {@code cycle}: of the newest that has begun and has items; while none has
     * begun, of the newest that has items. Nothing while no plan was loaded; 404 for a cycle that is not there.
     */
    @GetMapping("/api/v1/plan/objectives")
    List<Objective> objectives(@RequestParam(name = "cycle", defaultValue = "") String cycle) {
        ReadPlan.Read read = plan.handle(cycle);
        String code = read.cycle() == null ? "" : read.cycle().code();
        return read.items().stream()
                .map(item -> new Objective(
                        item.code(), item.number(), code, item.area(), item.kind(), item.parentCode(), item.title()))
                .toList();
    }
}
