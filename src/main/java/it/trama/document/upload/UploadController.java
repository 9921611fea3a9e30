package it.trama.document.upload;

import static it.trama.platform.web.Texts.t;

import it.trama.document.Cabinet;
import it.trama.document.Cabinet.Filed;
import it.trama.platform.upload.ReceiveFiles;
import it.trama.platform.upload.Received;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Formats;
import it.trama.platform.web.Inputs;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Handing in documents: files dropped or chosen, or sheets photographed. */
@Controller
@RequestMapping("/cartelle/{record}/documenti/nuovo")
class UploadController {

    private final PrepareUpload prepare;
    private final ReceivePapers receive;
    private final UploadPapers upload;
    private final Clock clock;

    UploadController(PrepareUpload prepare, ReceivePapers receive, UploadPapers upload, Clock clock) {
        this.prepare = prepare;
        this.receive = receive;
        this.upload = upload;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView show(@PathVariable UUID record, @RequestParam(name = "versione", defaultValue = "") String version) {
        var prepared = prepare.handle(record, Inputs.id(version).orElse(null));
        return page(prepared, form(prepared), FormErrors.NONE);
    }

    @PostMapping
    ModelAndView send(
            @PathVariable UUID record,
            @ModelAttribute UploadForm form,
            @RequestParam(name = "version", defaultValue = "") String version,
            @RequestParam(name = "files", required = false) @Nullable List<MultipartFile> files,
            @RequestParam(name = "photos", required = false) @Nullable List<MultipartFile> photos,
            RedirectAttributes after) {
        var prepared = prepare.handle(record, Inputs.id(version).orElse(null));
        List<ReceiveFiles.Sent> sent = sent(files);
        List<ReceiveFiles.Sent> taken = sent(photos);
        FormErrors errors = objections(form, sent.size(), taken.size(), prepared.replaced() != null);
        if (errors.any()) {
            return page(prepared, form, errors);
        }
        String title = Inputs.text(form.title()).isEmpty()
                ? t("document.upload.photosTitle", Formats.date(LocalDate.now(clock)))
                : form.typedTitle();
        try (Received received = receive.of(sent, taken, title)) {
            if (!received.faults().isEmpty()) {
                return page(prepared, form, faults(received));
            }
            return filed(record, prepared, form, received, after);
        }
    }

    private static FormErrors objections(UploadForm form, int sent, int photographed, boolean version) {
        FormErrors errors = form.errors();
        if (sent + photographed == 0) {
            return errors.with("files", t("document.upload.filesMissing"));
        }
        return version && sent + Math.min(1, photographed) > 1
                ? errors.with("files", t("document.upload.oneVersion"))
                : errors;
    }

    private ModelAndView filed(
            UUID record,
            PrepareUpload.Prepared prepared,
            UploadForm form,
            Received received,
            RedirectAttributes after) {
        UUID version =
                Optional.ofNullable(prepared.replaced()).map(Cabinet.Paper::id).orElse(null);
        var command = new UploadPapers.Command(form.paper(), form.place(record), form.label(), version);
        List<Filed> filed = upload.handle(command, received.files());
        after.addFlashAttribute("notice", notice(filed));
        return new ModelAndView("redirect:/cartelle/" + record + "/documenti"
                + (filed.size() == 1 ? "/" + filed.getFirst().id() : ""));
    }

    private static String notice(List<Filed> filed) {
        String numbers = filed.stream()
                .flatMap(one -> Optional.ofNullable(one.protocol()).stream())
                .map(number -> number.text())
                .collect(Collectors.joining(", "));
        return numbers.isEmpty()
                ? t("document.upload.done", Math.max(1, filed.size()))
                : t("document.upload.registered", filed.size(), numbers);
    }

    private static List<ReceiveFiles.Sent> sent(@Nullable List<MultipartFile> files) {
        return (files == null ? List.<MultipartFile>of() : files)
                .stream()
                        .filter(file -> !file.isEmpty()
                                || !String.valueOf(file.getOriginalFilename()).isBlank())
                        .map(file ->
                                new ReceiveFiles.Sent(String.valueOf(file.getOriginalFilename()), file::getInputStream))
                        .toList();
    }

    private FormErrors faults(Received received) {
        String limit = size(receive.limit());
        return FormErrors.at(
                "files",
                received.faults().stream()
                                .map(fault -> t("platform.fault." + fault.why(), fault.name(), limit))
                                .collect(Collectors.joining(" "))
                        + " "
                        + t("platform.fault.nothingSaved"));
    }

    private UploadForm form(PrepareUpload.Prepared prepared) {
        String today = Formats.date(LocalDate.now(clock));
        Cabinet.Paper old = prepared.replaced();
        return old == null
                ? UploadForm.blank(prepared.header().head().compartment().name(), today)
                : new UploadForm(
                        UUID.randomUUID().toString(),
                        old.label().title(),
                        old.place().folder().name(),
                        old.place().compartment().name(),
                        today,
                        old.label().direction().name(),
                        old.label().party());
    }

    private static String size(long bytes) {
        return t("document.size.mega", bytes / (1024 * 1024));
    }

    private ModelAndView page(PrepareUpload.Prepared prepared, UploadForm form, FormErrors errors) {
        Cabinet.Paper old = prepared.replaced();
        var limits = new UploadPage.Limits(
                receive.limit(),
                size(receive.limit()),
                t(receive.scans() ? "document.upload.scanned" : "document.upload.notScanned"));
        var version = old == null
                ? null
                : new UploadPage.Version(old.id().toString(), old.label().title());
        var view = new ModelAndView(
                "document/upload", "page", new UploadPage(prepared.header(), form, errors, limits, version));
        view.setStatus(errors.any() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
        return view;
    }
}
