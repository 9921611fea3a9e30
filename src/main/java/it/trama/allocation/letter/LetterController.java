package it.trama.allocation.letter;

import static it.trama.platform.web.Texts.t;

import it.trama.allocation.letter.LetterPage.Print;
import it.trama.allocation.letter.Letters.Letter;
import it.trama.allocation.letter.ReadLetters.Shown;
import it.trama.kernel.NotFound;
import it.trama.platform.files.PdfPrinter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Letters: made once, then opened one by one, or taken all together in a zip or as one file to print. */
@Controller
@RequestMapping("/riparti/{id}")
class LetterController {

    private final ReadLetters read;
    private final MakeLetters make;
    private final LetterPapers papers;
    private final PdfPrinter printer;

    LetterController(ReadLetters read, MakeLetters make, LetterPapers papers, PdfPrinter printer) {
        this.read = read;
        this.make = make;
        this.papers = papers;
        this.printer = printer;
    }

    @PostMapping("/lettere")
    ModelAndView number(@PathVariable UUID id, RedirectAttributes after) {
        make.handle(id);
        after.addFlashAttribute("notice", t("allocation.letters.made"));
        return new ModelAndView("redirect:/riparti/" + id + "/lettere");
    }

    @GetMapping("/lettere/{municipality:\\d{6}}.pdf")
    ResponseEntity<byte[]> one(@PathVariable UUID id, @PathVariable String municipality) {
        Shown shown = read.handle(id);
        Letter letter = shown.letters().stream()
                .filter(made -> made.istatCode().equals(municipality))
                .findFirst()
                .orElseThrow(NotFound::new);
        return file(
                ContentDisposition.inline().filename(papers.fileName(letter)).build(),
                MediaType.APPLICATION_PDF,
                print(papers.one(shown, letter)));
    }

    @GetMapping("/lettere.pdf")
    ResponseEntity<byte[]> all(@PathVariable UUID id) {
        Shown shown = made(id);
        String name = "lettere-riparto-%d.pdf".formatted(shown.allocation().year());
        return file(
                ContentDisposition.attachment().filename(name).build(),
                MediaType.APPLICATION_PDF,
                print(papers.all(shown)));
    }

    @GetMapping("/lettere.zip")
    ResponseEntity<byte[]> zip(@PathVariable UUID id) {
        Shown shown = made(id);
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (Letter letter : shown.letters()) {
                zip.putNextEntry(new ZipEntry(papers.fileName(letter)));
                zip.write(print(papers.one(shown, letter)));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String name = "lettere-riparto-%d.zip".formatted(shown.allocation().year());
        return file(
                ContentDisposition.attachment().filename(name).build(),
                new MediaType("application", "zip"),
                out.toByteArray());
    }

    private Shown made(UUID id) {
        Shown shown = read.handle(id);
        if (shown.letters().isEmpty()) {
            throw new NotFound();
        }
        return shown;
    }

    private byte[] print(Print print) {
        return printer.print("allocation/letter-document", print);
    }

    private static ResponseEntity<byte[]> file(ContentDisposition name, MediaType type, byte[] content) {
        return ResponseEntity.ok()
                .headers(headers -> headers.setContentDisposition(name))
                .contentType(type)
                .body(content);
    }
}
