package it.trama.fund.matrix;

import static it.trama.platform.web.Texts.t;

import it.trama.fund.FundDesk;
import it.trama.fund.FundTotal;
import it.trama.fund.FundTotals;
import it.trama.fund.matrix.SaveForecast.Refusal;
import it.trama.kernel.NotFound;
import it.trama.kernel.Result.Done;
import it.trama.kernel.Result.Refused;
import it.trama.platform.files.PdfPrinter;
import it.trama.platform.upload.TableFile;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Formats;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Areas by objectives, forecast and final: on the page, printed, as a file. */
@Controller
@RequestMapping("/fondi/{fund}/{year}")
class MatrixController {

    private final SaveForecast save;
    private final MatrixPages pages;
    private final FundTotals totals;
    private final PdfPrinter printer;
    private final FundDesk desk;

    MatrixController(SaveForecast save, MatrixPages pages, FundTotals totals, PdfPrinter printer, FundDesk desk) {
        this.save = save;
        this.pages = pages;
        this.totals = totals;
        this.printer = printer;
        this.desk = desk;
    }

    private FundTotal fund(String fund, int year) {
        desk.requireMoney();
        return totals.of(fund, year).orElseThrow(NotFound::new);
    }

    @GetMapping("/matrice")
    ModelAndView matrix(@PathVariable String fund, @PathVariable int year) {
        return new ModelAndView("fund/matrix", "page", pages.page(fund(fund, year), null));
    }

    @GetMapping("/matrice.csv")
    ResponseEntity<byte[]> csv(@PathVariable String fund, @PathVariable int year) {
        var table = new ArrayList<List<String>>();
        for (MatrixPage.Table part : pages.tables(fund(fund, year))) {
            var header = new ArrayList<>(List.of(part.title()));
            header.addAll(part.areas());
            table.add(header);
            part.rows().forEach(row -> {
                var cells = new ArrayList<>(List.of(row.label()));
                row.amounts()
                        .forEach(amount -> cells.add(amount.replace(" €", "").replace(".", "")));
                table.add(cells);
            });
        }
        return TableFile.download("matrice-%s-%d.csv".formatted(fund, year), table);
    }

    @GetMapping("/matrice.pdf")
    ResponseEntity<byte[]> pdf(@PathVariable String fund, @PathVariable int year) {
        byte[] content = printer.print("fund/matrix-document", pages.page(fund(fund, year), null));
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_PDF).body(content);
    }

    @GetMapping("/matrice/previsione")
    ModelAndView forecast(@PathVariable String fund, @PathVariable int year) {
        desk.requireWriting();
        return forecast(fund(fund, year), Map.of(), FormErrors.NONE);
    }

    private ModelAndView forecast(FundTotal of, Map<String, String> typed, FormErrors errors) {
        var edit = pages.edit(of, new MatrixForm(typed), errors);
        var view = new ModelAndView("fund/matrix", "page", pages.page(of, edit));
        view.setStatus(errors.any() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
        return view;
    }

    @PostMapping("/matrice/previsione")
    ModelAndView save(
            @PathVariable String fund,
            @PathVariable int year,
            @RequestParam Map<String, String> typed,
            RedirectAttributes after) {
        desk.requireWriting();
        FundTotal of = fund(fund, year);
        var form = new MatrixForm(typed);
        FormErrors errors = form.errors();
        if (errors.any()) {
            return forecast(of, typed, errors);
        }
        var command = new SaveForecast.Command(form.id(), fund, year, form.version(), form.grid());
        return switch (save.handle(command)) {
            case Done(UUID _) -> {
                after.addFlashAttribute("notice", t("fund.matrix.saved"));
                yield new ModelAndView("redirect:" + of.href() + "/matrice");
            }
            case Refused(Refusal refusal) -> forecast(of, typed, FormErrors.whole(words(refusal)));
        };
    }

    private static String words(Refusal refusal) {
        return switch (refusal) {
            case Refusal.ClosedYear(var year) -> t("fund.entry.ClosedYear", String.valueOf(year));
            case Refusal.LessThanHalf(var childhood, var total) ->
                t("fund.matrix.lessThanHalf", Formats.euro(childhood), Formats.euro(total));
            case Refusal.MoreThanTheFund(var fund, var total) ->
                t("fund.matrix.moreThanTheFund", Formats.euro(total), Formats.euro(fund));
        };
    }
}
