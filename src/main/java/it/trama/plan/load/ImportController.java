package it.trama.plan.load;

import static it.trama.platform.web.Texts.t;

import it.trama.kernel.Result.Done;
import it.trama.kernel.Result.Refused;
import it.trama.plan.PlanDesk;
import it.trama.plan.PlanProblem;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Formats;
import it.trama.platform.web.Inputs;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
@RequestMapping(ImportController.HOME)
class ImportController {

    static final String HOME = "/piano/importa";
    private static final int MOST_BYTES = 5_000_000;

    private final PreviewPlan preview;
    private final LoadPlan load;
    private final PlanDesk desk;

    ImportController(PreviewPlan preview, LoadPlan load, PlanDesk desk) {
        this.preview = preview;
        this.load = load;
        this.desk = desk;
    }

    @GetMapping
    ModelAndView choose() {
        preview.require();
        return page(Map.of(), FormErrors.NONE, List.of());
    }

    @PostMapping
    ModelAndView upload(
            @RequestParam Map<String, String> typed,
            @RequestParam(name = "file", required = false) @Nullable MultipartFile sent)
            throws IOException {
        preview.require();
        Optional<PlanYears> years = PlanYears.of(Inputs.text(typed.get("from")), Inputs.text(typed.get("to")));
        FormErrors errors = years.isEmpty() ? FormErrors.at("from", t("plan.import.error.years")) : FormErrors.NONE;
        if (sent == null || sent.isEmpty() || sent.getSize() > MOST_BYTES) {
            errors = errors.with("file", t("plan.import.error.file"));
        }
        if (errors.any() || years.isEmpty() || sent == null) {
            return page(typed, errors, List.of());
        }
        String text = new String(sent.getBytes(), StandardCharsets.UTF_8);
        var file = new PlanFile(
                String.valueOf(sent.getOriginalFilename()), text.startsWith("\ufeff") ? text.substring(1) : text);
        return switch (preview.handle(years.get(), file)) {
            case Refused(List<PlanProblem> problems) -> page(typed, FormErrors.NONE, problems);
            case Done(UUID id) -> new ModelAndView("redirect:" + HOME + "/" + id);
        };
    }

    @GetMapping("/{id}")
    ModelAndView look(@PathVariable UUID id) {
        return switch (preview.handle(id)) {
            case Refused(List<PlanProblem> problems) -> page(Map.of(), FormErrors.NONE, problems);
            case Done(PreviewPlan.Preview found) ->
                new ModelAndView(
                        "plan/import",
                        "page",
                        new ImportPage(desk.tabs("import"), Map.of(), FormErrors.NONE, shown(id, found), List.of()));
        };
    }

    private static ImportPage.Preview shown(UUID id, PreviewPlan.Preview found) {
        Map<String, Long> byArea = Stream.concat(
                        found.sheet().items().stream().map(item -> item.area()),
                        found.sheet().outcomes().stream().map(PlanSheet.Outcome::area))
                .collect(Collectors.groupingBy(area -> area, LinkedHashMap::new, Collectors.counting()));
        String summary = found.sheet().outcomes().isEmpty()
                ? t(
                        "plan.import.summary",
                        found.sheet().size(),
                        found.effects().added(),
                        found.effects().changed())
                : t("plan.import.summary.outcomes", found.sheet().size());
        return new ImportPage.Preview(
                HOME + "/" + id,
                found.years().title(),
                summary,
                byArea.entrySet().stream()
                        .map(area ->
                                new ImportPage.Area(t("plan.area." + area.getKey()), Formats.number(area.getValue())))
                        .toList());
    }

    @PostMapping("/{id}")
    ModelAndView confirm(@PathVariable UUID id, RedirectAttributes after) {
        return switch (load.handle(id)) {
            case Refused(List<PlanProblem> problems) -> page(Map.of(), FormErrors.NONE, problems);
            case Done(var _) -> {
                after.addFlashAttribute("notice", t("plan.import.done"));
                yield new ModelAndView("redirect:/piano");
            }
        };
    }

    private ModelAndView page(Map<String, String> typed, FormErrors errors, List<PlanProblem> problems) {
        var view = new ModelAndView(
                "plan/import", "page", new ImportPage(desk.tabs("import"), typed, errors, null, problems));
        view.setStatus(errors.any() || !problems.isEmpty() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
        return view;
    }
}
