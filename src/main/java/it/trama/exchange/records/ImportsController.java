package it.trama.exchange.records;

import static it.trama.platform.web.Texts.t;

import it.trama.exchange.Outcome;
import it.trama.exchange.PackageReader;
import it.trama.exchange.RowKind;
import it.trama.kernel.Result;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Inputs;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
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
@RequestMapping("/importazioni")
class ImportsController {

    private final ImportRights rights;
    private final ShowImports show;
    private final PrepareImport prepare;
    private final DecideRow decide;
    private final ConfirmImport confirm;

    ImportsController(
            ImportRights rights, ShowImports show, PrepareImport prepare, DecideRow decide, ConfirmImport confirm) {
        this.rights = rights;
        this.show = show;
        this.prepare = prepare;
        this.decide = decide;
        this.confirm = confirm;
    }

    @GetMapping
    ModelAndView list() {
        return page(UUID.randomUUID().toString(), "", FormErrors.NONE);
    }

    private ModelAndView page(String id, String source, FormErrors errors) {
        var view = new ModelAndView("exchange/imports", "page", ImportsPage.of(id, source, errors, show.handle()));
        view.setStatus(errors.any() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
        return view;
    }

    @PostMapping
    ModelAndView upload(
            @RequestParam String id, @RequestParam String source, @RequestParam("file") @Nullable MultipartFile file)
            throws IOException {
        FormErrors errors = FormErrors.NONE;
        if (Inputs.text(source).isEmpty()) {
            errors = errors.with("source", t("exchange.form.source.missing"));
        }
        if (file == null || file.isEmpty()) {
            errors = errors.with("file", t("exchange.form.file.missing"));
        }
        if (errors.any() || file == null) {
            return page(id, source, errors);
        }
        UUID run = Inputs.id(id).orElseGet(UUID::randomUUID);
        String name = String.valueOf(file.getOriginalFilename());
        try (InputStream content = file.getInputStream()) {
            var command =
                    new PrepareImport.Command(run, rights.require().organisation(), Inputs.text(source), name, content);
            return switch (prepare.handle(command)) {
                case Result.Done<UUID, PackageReader.Unreadable> _ -> to(run);
                case Result.Refused<UUID, PackageReader.Unreadable>(var why) ->
                    page(id, source, FormErrors.at("file", text(why)));
            };
        }
    }

    static String text(PackageReader.Unreadable why) {
        return switch (why) {
            case PackageReader.Unreadable.NotAZip _ -> t("exchange.unreadable.notAZip");
            case PackageReader.Unreadable.NothingKnown(String expected) ->
                t("exchange.unreadable.nothingKnown", expected);
            case PackageReader.Unreadable.TooLarge(String name, long most) ->
                t("exchange.unreadable.tooLarge", name, most / 1_000_000);
            case PackageReader.Unreadable.NotATable(String name, String _) -> t("exchange.unreadable.notATable", name);
            case PackageReader.Unreadable.MissingColumns(String name, String columns) ->
                t("exchange.unreadable.columns", name, columns);
        };
    }

    private static ModelAndView to(UUID run) {
        return new ModelAndView("redirect:/importazioni/" + run);
    }

    @GetMapping("/{id}")
    ModelAndView open(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String tipo,
            @RequestParam(defaultValue = "") String esito) {
        return new ModelAndView(
                "exchange/import", "page", ImportPage.of(show.handle(id, filter(tipo, esito), ShowImports.MOST_SHOWN)));
    }

    private static ShowImports.Filter filter(String kind, String outcome) {
        Optional<Outcome> chosen = Inputs.choice(Outcome.class, outcome.toUpperCase(Locale.ROOT));
        return new ShowImports.Filter(RowKind.named(kind), chosen);
    }

    @GetMapping("/{id}/riconciliazione.csv")
    ResponseEntity<byte[]> report(@PathVariable UUID id) {
        var opened = show.handle(id, filter("", ""), Integer.MAX_VALUE);
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("riconciliazione.csv")
                                .build()
                                .toString())
                .body(Reconciliation.file(opened.rows()).getBytes(StandardCharsets.UTF_8));
    }

    @PostMapping("/{id}/righe/{row}")
    ModelAndView decide(@PathVariable UUID id, @PathVariable UUID row, @RequestParam String decision) {
        decide.handle(id, row, decision.equals("SAME"));
        return to(id);
    }

    @PostMapping("/{id}/conferma")
    ModelAndView confirm(@PathVariable UUID id, RedirectAttributes after) {
        confirm.confirm(id);
        after.addFlashAttribute("notice", t("exchange.notice.confirmed"));
        return to(id);
    }
}
