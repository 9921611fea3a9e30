package it.trama.assessment.definition;

import static it.trama.platform.web.Texts.t;

import it.trama.assessment.Instrument;
import it.trama.assessment.definition.ManageInstruments.Change;
import it.trama.assessment.sheet.SectionForm;
import it.trama.kernel.NotFound;
import it.trama.kernel.Result;
import it.trama.platform.web.Inputs;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
class InstrumentsController {

    private static final String PATH = "/amministrazione/strumenti";

    private final ShowInstruments show;
    private final ManageInstruments manage;
    private final DefinedInstruments instruments;

    InstrumentsController(ShowInstruments show, ManageInstruments manage, DefinedInstruments instruments) {
        this.show = show;
        this.manage = manage;
        this.instruments = instruments;
    }

    @GetMapping(PATH)
    ModelAndView all() {
        return new ModelAndView("assessment/instruments", "page", show.handle("", List.of()));
    }

    @GetMapping(PATH + "/{code}/{version}")
    ModelAndView preview(@PathVariable String code, @PathVariable String version) {
        show.mustAdminister();
        Instrument instrument = instruments
                .find(code, Inputs.number(version).map(Number::intValue).orElse(0))
                .orElseThrow(NotFound::new)
                .instrument();
        var page = new PreviewPage(
                instrument.title(),
                instrument.words().intro(),
                instrument.words().source(),
                instrument.version(),
                SectionForm.of(instrument, instrument.sections(), Map.of()));
        return new ModelAndView("assessment/preview", "page", page);
    }

    @PostMapping(PATH)
    ModelAndView add(
            @RequestParam(defaultValue = "") String content,
            @RequestParam(required = false) @Nullable MultipartFile file,
            RedirectAttributes after)
            throws IOException {
        String text = file == null || file.isEmpty() ? content : text(file);
        return changed(new Change.Add(text), text, after);
    }

    @PostMapping(PATH + "/{code}/{version}/uso")
    ModelAndView use(
            @PathVariable String code,
            @PathVariable int version,
            @RequestParam String from,
            @RequestParam String to,
            RedirectAttributes after) {
        var change = new Change.Use(
                code, version, Inputs.date(from).orElse(null), Inputs.date(to).orElse(null));
        return changed(change, "", after);
    }

    @PostMapping(PATH + "/codici/{list}")
    ModelAndView codes(
            @PathVariable String list,
            @RequestParam(required = false) @Nullable MultipartFile file,
            RedirectAttributes after)
            throws IOException {
        return changed(new Change.Codes(list, file == null ? "" : text(file)), "", after);
    }

    private static String text(MultipartFile file) throws IOException {
        return new String(file.getBytes(), StandardCharsets.UTF_8);
    }

    private ModelAndView changed(Change change, String content, RedirectAttributes after) {
        return switch (manage.handle(change)) {
            case Result.Done<String, List<String>>(String what) -> {
                after.addFlashAttribute("notice", t("assessment.admin.done", what));
                yield new ModelAndView("redirect:" + PATH);
            }
            case Result.Refused<String, List<String>>(List<String> problems) -> {
                var view = new ModelAndView("assessment/instruments", "page", show.handle(content, problems));
                view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
                yield view;
            }
        };
    }
}
