package it.trama.delivery.load;

import static it.trama.platform.web.Texts.t;

import it.trama.kernel.Result.Done;
import it.trama.kernel.Result.Refused;
import it.trama.platform.upload.TableFile;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Formats;
import it.trama.platform.web.Inputs;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

@Controller
class FileController {

    private static final int SHOWN = 100;

    private final ReadFiles read;
    private final LoadFile load;

    FileController(ReadFiles read, LoadFile load) {
        this.read = read;
        this.load = load;
    }

    @GetMapping("/consegne/file")
    ModelAndView files() {
        return page(UUID.randomUUID().toString(), FormErrors.NONE);
    }

    @PostMapping("/consegne/file")
    ModelAndView send(@RequestParam String id, @RequestParam("file") MultipartFile file) {
        if (file.isEmpty()) {
            return again(id, t("delivery.file.error.none"));
        }
        UUID key = Inputs.id(id).orElseGet(UUID::randomUUID);
        return switch (load.handle(new LoadFile.Command(key, name(file), bytes(file)))) {
            case Refused(var why) -> again(id, why);
            case Done(var sent) -> new ModelAndView("redirect:/consegne/file/" + sent);
        };
    }

    @GetMapping("/consegne/file/{id}")
    ModelAndView receipt(@PathVariable UUID id) {
        var receipt = read.handle(new ReadFiles.One(id, SHOWN));
        var counts = receipt.file().counts();
        var page = new FilePage.Receipt(
                sent(receipt.file()),
                new FilePage.Numbers(
                        Formats.number(counts.loaded()),
                        Formats.number(counts.known()),
                        Formats.number(counts.refused())),
                receipt.wrong().stream()
                        .map(w -> new FilePage.Wrong(
                                w.line(),
                                String.join(
                                        " · ",
                                        w.cells().stream()
                                                .filter(c -> !c.isBlank())
                                                .toList()),
                                w.reason()))
                        .toList(),
                counts.refused() - receipt.wrong().size(),
                "/consegne/file/" + id + "/da-correggere.csv");
        return new ModelAndView("delivery/receipt", "page", page);
    }

    /** The wrong lines as they came, with the reason in a last column: mended there, the same file is sent again. */
    @GetMapping("/consegne/file/{id}/da-correggere.csv")
    ResponseEntity<byte[]> corrections(@PathVariable UUID id) {
        var receipt = read.handle(new ReadFiles.One(id, null));
        return TableFile.download("da-correggere.csv", TableFile.toMend(receipt.header(), receipt.wrong()));
    }

    @GetMapping("/consegne/file/modello.csv")
    ResponseEntity<byte[]> model() {
        var rows = new ArrayList<List<String>>();
        rows.add(FileTable.TEMPLATE);
        read.handle(new ReadFiles.Model()).forEach(a -> {
            var row = new ArrayList<>(Collections.nCopies(FileTable.TEMPLATE.size(), ""));
            row.set(1, FileTable.code(a.id()));
            row.set(2, a.name());
            rows.add(row);
        });
        return TableFile.download("modello-visite.csv", rows);
    }

    private ModelAndView again(String id, String why) {
        ModelAndView page = page(id, FormErrors.at("file", why));
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private ModelAndView page(String id, FormErrors errors) {
        List<FilePage.Sent> sent =
                read.handle().stream().map(FileController::sent).toList();
        return new ModelAndView("delivery/files", "page", new FilePage(id, sent, errors));
    }

    private static FilePage.Sent sent(FileRows.Sent file) {
        var c = file.counts();
        return new FilePage.Sent(
                "/consegne/file/" + file.id(),
                file.name(),
                Formats.moment(file.at()),
                t("delivery.file.counts", c.lines(), c.loaded(), c.known(), c.refused()),
                c.refused() > 0);
    }

    private static String name(MultipartFile file) {
        String name = Inputs.text(file.getOriginalFilename());
        return name.isEmpty() ? "file" : name.substring(0, Math.min(name.length(), 120));
    }

    private static byte[] bytes(MultipartFile file) {
        try {
            return file.getBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
