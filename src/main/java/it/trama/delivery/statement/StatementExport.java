package it.trama.delivery.statement;

import static it.trama.platform.web.Texts.t;

import it.trama.platform.files.PdfPrinter;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Formats;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A statement for who sends the invoice and for who pays it. */
@Controller
class StatementExport {

    private final ReadStatements read;
    private final StatementPages pages;
    private final PdfPrinter printer;

    StatementExport(ReadStatements read, StatementPages pages, PdfPrinter printer) {
        this.read = read;
        this.pages = pages;
        this.printer = printer;
    }

    @GetMapping("/rendiconti/{id}/rendiconto.csv")
    ResponseEntity<byte[]> csv(@PathVariable UUID id) {
        var shown = read.handle(new ReadStatements.Export(id));
        var text = new StringWriter().append('\ufeff');
        var format = CSVFormat.RFC4180.builder().setDelimiter(';').get();
        try (var printed = new CSVPrinter(text, format)) {
            boolean office = shown.head().office();
            printed.printRecord((Object[]) t(office ? "delivery.statement.csv.office" : "delivery.statement.csv")
                    .split(";"));
            for (Statement.Line line : shown.lines()) {
                printed.printRecord(cells(line, office));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file("rendiconto.csv", "text/csv;charset=UTF-8", text.toString().getBytes(StandardCharsets.UTF_8));
    }

    @GetMapping("/rendiconti/{id}/rendiconto.pdf")
    ResponseEntity<byte[]> pdf(@PathVariable UUID id) {
        var page = pages.page(read.handle(new ReadStatements.One(id, "", 1)), "", 1, FormErrors.NONE);
        return file("rendiconto.pdf", MediaType.APPLICATION_PDF_VALUE, printer.print("delivery/statementpaper", page));
    }

    /** The office gets no name and no note. */
    private static List<String> cells(Statement.Line line, boolean office) {
        var what = line.what();
        var amounts = line.amounts();
        var cells = new ArrayList<>(List.of(Formats.date(line.day()), String.valueOf(line.number())));
        if (!office) {
            cells.add(what.who());
        }
        cells.addAll(List.of(
                StatementPages.title(what.title(), office),
                number(what.quantity()),
                t("delivery.unit." + what.unit() + ".many", "").strip(),
                number(amounts.all().amount()),
                number(amounts.fromPublic().amount()),
                number(amounts.fromUser().amount()),
                number(amounts.fromOthers().amount()),
                t("delivery.check." + line.found().state())));
        if (!office) {
            cells.add(what.note());
        }
        return cells;
    }

    private static String number(BigDecimal number) {
        return number.toPlainString().replace('.', ',');
    }

    private static ResponseEntity<byte[]> file(String name, String type, byte[] content) {
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .contentType(MediaType.parseMediaType(type))
                .body(content);
    }
}
