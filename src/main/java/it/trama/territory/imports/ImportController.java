package it.trama.territory.imports;

import static it.trama.platform.web.Texts.t;

import it.trama.kernel.Result;
import it.trama.platform.web.Formats;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
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
@RequestMapping("/territorio/importa")
class ImportController {

    private final Importers importers;
    private final PrepareImport prepare;
    private final PreviewImport preview;
    private final ConfirmImport confirm;

    ImportController(Importers importers, PrepareImport prepare, PreviewImport preview, ConfirmImport confirm) {
        this.importers = importers;
        this.prepare = prepare;
        this.preview = preview;
        this.confirm = confirm;
    }

    @GetMapping
    ModelAndView choose() {
        importers.require();
        return page(null, null);
    }

    @PostMapping
    ModelAndView upload(@RequestParam(name = "files", required = false) @Nullable List<MultipartFile> files) {
        List<SourceFile> sent = (files == null ? List.<MultipartFile>of() : files)
                .stream()
                        .filter(file ->
                                !String.valueOf(file.getOriginalFilename()).isBlank())
                        .map(file -> new SourceFile(String.valueOf(file.getOriginalFilename()), file::getInputStream))
                        .toList();
        return switch (prepare.handle(sent)) {
            case Result.Done<UUID, Problems>(UUID id) -> new ModelAndView("redirect:/territorio/importa/" + id);
            case Result.Refused<UUID, Problems>(Problems problems) -> refused(problems);
        };
    }

    @GetMapping("/{id}")
    ModelAndView preview(@PathVariable UUID id) {
        return switch (preview.handle(id)) {
            case Result.Done<List<PreviewImport.Effect>, Problems>(List<PreviewImport.Effect> effects) ->
                page(
                        new ImportPage.Preview(
                                "/territorio/importa/" + id,
                                effects.stream().map(ImportController::effect).toList()),
                        null);
            case Result.Refused<List<PreviewImport.Effect>, Problems>(Problems problems) -> refused(problems);
        };
    }

    @PostMapping("/{id}")
    ModelAndView confirm(@PathVariable UUID id, RedirectAttributes redirect) {
        return switch (confirm.handle(id)) {
            case Result.Done<UUID, Problems> _ -> {
                redirect.addFlashAttribute("notice", t("territory.import.done"));
                yield new ModelAndView("redirect:/territorio");
            }
            case Result.Refused<UUID, Problems>(Problems problems) -> refused(problems);
        };
    }

    private static ImportPage.Effect effect(PreviewImport.Effect effect) {
        return new ImportPage.Effect(
                effect.file(),
                t("territory.kind." + effect.kind()),
                Formats.number(effect.lines()),
                Formats.number(effect.lines() - effect.replaced()),
                Formats.number(effect.replaced()));
    }

    private static ModelAndView refused(Problems problems) {
        var view = page(
                null,
                new ImportPage.Trouble(
                        t("territory.import.refused", problems.count()),
                        problems.shown().stream()
                                .map(p -> new ImportPage.Problem(
                                        p.file(), Formats.number(p.line()), p.expected(), p.found()))
                                .toList()));
        view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }

    private static ModelAndView page(ImportPage.@Nullable Preview preview, ImportPage.@Nullable Trouble trouble) {
        List<ImportPage.Format> formats = Arrays.stream(FileKind.values())
                .map(kind -> new ImportPage.Format(
                        t("territory.kind." + kind),
                        kind == FileKind.BOUNDARIES
                                ? t("territory.kind.BOUNDARIES.format")
                                : String.join(",", kind.header())))
                .toList();
        return new ModelAndView("territory/import", "page", new ImportPage(preview, trouble, formats));
    }
}
