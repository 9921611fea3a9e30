package it.trama.signal.cohort;

import static it.trama.platform.web.Texts.t;

import it.trama.intake.Reason;
import it.trama.kernel.Result.Done;
import it.trama.kernel.Result.Refused;
import it.trama.platform.upload.TableFile;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Formats;
import it.trama.platform.web.Inputs;
import it.trama.platform.web.Option;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
class ListController {

    private static final String ADDRESS = ListViews.ADDRESS;
    private static final String ONE = ADDRESS + "/{id}";
    private static final int MOST_A_DAY = 50;

    private final ReadLists read;
    private final LoadList load;
    private final PlanCalls plan;
    private final Clock clock;

    ListController(ReadLists read, LoadList load, PlanCalls plan, Clock clock) {
        this.read = read;
        this.load = load;
        this.plan = plan;
        this.clock = clock;
    }

    @GetMapping(ADDRESS)
    ModelAndView all() {
        return new ModelAndView("signal/lists", "page", ListViews.all(read.handle()));
    }

    @GetMapping(ADDRESS + "/nuova")
    ModelAndView fresh() {
        return fresh(UUID.randomUUID().toString(), ListForm.blank(), FormErrors.NONE);
    }

    @PostMapping(ADDRESS + "/nuova")
    ModelAndView load(
            @RequestParam Map<String, String> sent,
            @RequestParam(name = "file", required = false) @Nullable MultipartFile file,
            RedirectAttributes flash)
            throws IOException {
        ListForm form = ListForm.of(sent);
        UUID id = Inputs.id(sent.get("id")).orElseGet(UUID::randomUUID);
        return switch (form.toDetails(LocalDate.now(clock))) {
            case Refused(var errors) -> fresh(id.toString(), form, errors);
            case Done(var details) ->
                switch (load.handle(new LoadList.Fresh(id, details, table(file, form.text())))) {
                    case Refused(var errors) -> fresh(id.toString(), form, errors);
                    case Done(var taken) -> told(taken, flash);
                };
        };
    }

    @PostMapping(ONE + "/righe")
    ModelAndView more(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(name = "file", required = false) @Nullable MultipartFile file,
            RedirectAttributes flash)
            throws IOException {
        return switch (load.handle(new LoadList.More(id, table(file, text)))) {
            case Refused(var errors) -> one(id, planForm(), errors);
            case Done(var taken) -> told(taken, flash);
        };
    }

    private static LoadList.Table table(@Nullable MultipartFile file, String text) throws IOException {
        return file == null || file.isEmpty()
                ? new LoadList.Table(t("signal.list.pasted"), text.getBytes(StandardCharsets.UTF_8))
                : new LoadList.Table(Inputs.text(file.getOriginalFilename()), file.getBytes());
    }

    private static ModelAndView told(LoadList.Taken taken, RedirectAttributes flash) {
        flash.addFlashAttribute("notice", t("signal.list.taken", taken.loaded(), taken.known(), taken.refused()));
        return new ModelAndView("redirect:" + ADDRESS + "/" + taken.list());
    }

    @GetMapping(ONE)
    ModelAndView one(@PathVariable UUID id) {
        return one(id, planForm(), FormErrors.NONE);
    }

    private ListsPage.PlanForm planForm() {
        return new ListsPage.PlanForm(
                List.of(), Formats.date(LocalDate.now(clock).plusDays(1)), "5", "PHONE", false);
    }

    @PostMapping(ONE + "/piano")
    ModelAndView share(
            @PathVariable UUID id, @RequestParam MultiValueMap<String, String> sent, RedirectAttributes flash) {
        var form = new ListsPage.PlanForm(
                sent.getOrDefault("callers", List.of()),
                Inputs.text(sent.getFirst("from")),
                Inputs.text(sent.getFirst("perDay")),
                Inputs.text(sent.getFirst("channel")),
                sent.containsKey("all"));
        FormErrors errors = errors(form);
        if (errors.any()) {
            return one(id, form, errors);
        }
        var command = new PlanCalls.Command(
                id,
                form.callers().stream().flatMap(c -> Inputs.id(c).stream()).toList(),
                Inputs.date(form.from()).orElseThrow(),
                ListForm.whole(form.perDay(), MOST_A_DAY),
                form.channel(),
                form.all());
        return switch (plan.handle(command)) {
            case Refused(var last) ->
                one(id, form, FormErrors.at("perDay", t("signal.list.error.late", Formats.date(last))));
            case Done(var shared) -> {
                flash.addFlashAttribute("notice", t("signal.list.shared", shared));
                yield new ModelAndView("redirect:" + ADDRESS + "/" + id);
            }
        };
    }

    private FormErrors errors(ListsPage.PlanForm form) {
        LocalDate today = LocalDate.now(clock);
        FormErrors errors = FormErrors.NONE;
        errors = form.callers().stream().allMatch(c -> Inputs.id(c).isEmpty())
                ? errors.with("callers", t("signal.list.error.callers"))
                : errors;
        errors = Inputs.date(form.from()).filter(day -> !day.isBefore(today)).isEmpty()
                ? errors.with("from", t("signal.list.error.from"))
                : errors;
        errors = ListForm.whole(form.perDay(), MOST_A_DAY) == 0
                ? errors.with("perDay", t("signal.list.error.number", MOST_A_DAY))
                : errors;
        return List.of("PHONE", "EMAIL", "LETTER", "VISIT").contains(form.channel())
                ? errors
                : errors.with("channel", t("signal.list.error.channel"));
    }

    @GetMapping(ADDRESS + "/modello.csv")
    ResponseEntity<byte[]> model() {
        return TableFile.download("modello-lista.csv", List.of(ListReader.TEMPLATE));
    }

    /** The wrong lines as they came, with the reason in a last column: mended there, the same file is sent again. */
    @GetMapping(ONE + "/da-correggere.csv")
    ResponseEntity<byte[]> corrections(@PathVariable UUID id) {
        var wrong = read.handle(id).wrong();
        return TableFile.download("da-correggere.csv", TableFile.toMend(wrong.header(), wrong.faults()));
    }

    private ModelAndView fresh(String id, ListForm form, FormErrors errors) {
        var reasons = Arrays.stream(Reason.values())
                .map(r -> new Option(r.code(), t("intake.reason." + r.code())))
                .toList();
        String basis = read.handle().basis().orElse("");
        return shown("signal/list-new", new ListsPage.Fresh(id, form, basis, reasons, errors), errors);
    }

    private ModelAndView one(UUID id, ListsPage.PlanForm form, FormErrors errors) {
        return shown("signal/list", ListViews.one(read.handle(id), form, errors), errors);
    }

    private static ModelAndView shown(String template, Object page, FormErrors errors) {
        var view = new ModelAndView(template, "page", page);
        view.setStatus(errors.any() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
        return view;
    }
}
