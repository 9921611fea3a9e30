package it.trama.fund.load;

import static it.trama.platform.web.Texts.t;

import it.trama.fund.FundDesk;
import it.trama.kernel.Result.Done;
import it.trama.kernel.Result.Refused;
import it.trama.platform.web.Formats;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
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

/** A table of funds from files: chosen, looked at, confirmed. */
@Controller("fundImportController")
@RequestMapping("/fondi/importa")
class ImportController {

    private static final String HOME = "/fondi/importa";
    private static final int SHOWN = 100;

    private final ImportFunds load;
    private final FundDesk desk;

    ImportController(ImportFunds load, FundDesk desk) {
        this.load = load;
        this.desk = desk;
    }

    @GetMapping
    ModelAndView choose() {
        load.require();
        return page(null, null);
    }

    @PostMapping
    ModelAndView upload(@RequestParam(name = "files", required = false) @Nullable List<MultipartFile> files) {
        load.require();
        var sent = new ArrayList<FundFile>();
        for (MultipartFile file : files == null ? List.<MultipartFile>of() : files) {
            String name = String.valueOf(file.getOriginalFilename());
            if (file.getSize() > FundFile.MOST_BYTES) {
                return refused(List.of(new Problem(name, 0, t("fund.problem.size"), Formats.number(file.getSize()))));
            }
            if (!name.isBlank()) {
                sent.add(new FundFile(name, bytes(file)));
            }
        }
        return switch (load.handle(sent)) {
            case Done(UUID id) -> new ModelAndView("redirect:" + HOME + "/" + id);
            case Refused(var problems) -> refused(problems);
        };
    }

    private static byte[] bytes(MultipartFile file) {
        try {
            return file.getBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @GetMapping("/{id}")
    ModelAndView preview(@PathVariable UUID id) {
        return switch (load.handle(id)) {
            case Done(var effects) -> {
                var shown = effects.stream()
                        .map(effect -> new ImportPage.Effect(
                                String.valueOf(effect.year()),
                                Formats.number(effect.funds()),
                                Formats.number(effect.fresh()),
                                Formats.euro(effect.total())))
                        .toList();
                boolean past = effects.stream()
                        .anyMatch(effect -> effect.year() < desk.today().getYear());
                yield page(new ImportPage.Preview(HOME + "/" + id, shown, past), null);
            }
            case Refused(var problems) -> refused(problems);
        };
    }

    @PostMapping("/{id}")
    ModelAndView confirm(
            @PathVariable UUID id, @RequestParam(defaultValue = "") String close, RedirectAttributes after) {
        return switch (load.handle(new ImportFunds.Confirm(id, !close.isEmpty()))) {
            case Done(Integer added) -> {
                after.addFlashAttribute("notice", t("fund.import.done", added));
                yield new ModelAndView("redirect:/fondi");
            }
            case Refused(var problems) -> refused(problems);
        };
    }

    private static ModelAndView refused(List<Problem> problems) {
        var rows = problems.stream()
                .limit(SHOWN)
                .map(p -> new ImportPage.Row(
                        p.file(), p.line() == 0 ? "–" : Formats.number(p.line()), p.expected(), p.found()))
                .toList();
        var view = page(null, new ImportPage.Trouble(t("fund.import.refused", problems.size()), rows));
        view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }

    private static ModelAndView page(ImportPage.@Nullable Preview preview, ImportPage.@Nullable Trouble trouble) {
        var headers = List.of(FundingSheet.ROWS, FundingSheet.TOTALS);
        String groups = t("fund.problem.group");
        return new ModelAndView("fund/import", "page", new ImportPage(preview, trouble, headers, groups));
    }
}
