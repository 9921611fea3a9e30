package it.trama.insight.defining;

import static it.trama.platform.web.Texts.t;

import it.trama.insight.FactDefinition;
import it.trama.insight.IndicatorDefinition;
import it.trama.insight.Indicators;
import it.trama.insight.PublishedFacts;
import it.trama.insight.Years;
import it.trama.kernel.Result.Done;
import it.trama.kernel.Result.Refused;
import it.trama.platform.web.Inputs;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
@RequestMapping(NewIndicatorController.ADDRESS)
class NewIndicatorController {

    static final String ADDRESS = "/cruscotto/indicatori/nuovo";
    private static final int MOST_BYTES = 100_000;

    private final TryDefinition trial;
    private final AddDefinition add;
    private final Indicators indicators;
    private final PublishedFacts facts;
    private final Clock clock;

    NewIndicatorController(
            TryDefinition trial, AddDefinition add, Indicators indicators, PublishedFacts facts, Clock clock) {
        this.trial = trial;
        this.add = add;
        this.indicators = indicators;
        this.facts = facts;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView write() {
        trial.require();
        return page("", Years.asked(null, clock), List.of(), null);
    }

    /** What is in the file wins over what is in the field. */
    @PostMapping
    ModelAndView look(
            @RequestParam Map<String, String> typed,
            @RequestParam(name = "file", required = false) @Nullable MultipartFile sent)
            throws IOException {
        trial.require();
        int year = Years.asked(
                Inputs.number(typed.get("anno"))
                        .map(java.math.BigDecimal::intValue)
                        .orElse(null),
                clock);
        Optional<MultipartFile> file = Optional.ofNullable(sent).filter(one -> !one.isEmpty());
        if (file.filter(one -> one.getSize() > MOST_BYTES).isPresent()) {
            return page("", year, List.of(t("insight.new.error.large")), null);
        }
        String text = file.isPresent()
                ? new String(file.get().getBytes(), StandardCharsets.UTF_8).replace("\ufeff", "")
                : Inputs.text(typed.get("testo"));
        if (text.isEmpty()) {
            return page("", year, List.of(t("insight.new.error.empty")), null);
        }
        return switch (trial.handle(text, year)) {
            case Refused(List<String> problems) -> page(text, year, problems, null);
            case Done(TryDefinition.Tried tried) -> page(text, year, List.of(), preview(tried));
        };
    }

    @PostMapping("/conferma")
    ModelAndView confirm(@RequestParam Map<String, String> typed, RedirectAttributes after) {
        String text = Inputs.text(typed.get("testo"));
        return switch (add.handle(text)) {
            case Refused(List<String> problems) -> page(text, Years.asked(null, clock), problems, null);
            case Done(IndicatorDefinition definition) -> {
                indicators.changed();
                after.addFlashAttribute(
                        "notice", t("insight.new.added", definition.words().name()));
                yield new ModelAndView("redirect:/cruscotto/indicatori/" + definition.code());
            }
        };
    }

    private static NewIndicatorPage.Preview preview(TryDefinition.Tried tried) {
        IndicatorDefinition.Words words = tried.definition().words();
        return new NewIndicatorPage.Preview(
                words.name(),
                words.question(),
                tried.told().words(),
                tried.told().value(),
                tried.told().statement(),
                tried.replaces() == 0
                        ? ""
                        : t(
                                "insight.new.replaces",
                                tried.replaces(),
                                tried.definition().version()));
    }

    private ModelAndView page(
            String text, int year, List<String> problems, NewIndicatorPage.@Nullable Preview preview) {
        var shown = new NewIndicatorPage(
                text,
                Integer.toString(year),
                problems,
                preview,
                facts.all().stream().map(NewIndicatorController::fact).toList());
        var view = new ModelAndView("insight/new", "page", shown);
        view.setStatus(problems.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }

    private static NewIndicatorPage.Fact fact(FactDefinition fact) {
        return new NewIndicatorPage.Fact(
                fact.code(),
                fact.title(),
                fact.dimensions().stream().map(FactDefinition.Dimension::code).collect(Collectors.joining(", ")),
                fact.numbers().stream().map(FactDefinition.Quantity::code).collect(Collectors.joining(", ")));
    }
}
