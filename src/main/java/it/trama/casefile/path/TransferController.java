package it.trama.casefile.path;

import static it.trama.platform.web.Texts.t;

import it.trama.casefile.folio.PaperPage;
import it.trama.platform.files.PdfPrinter;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Inputs;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Going to another district: the dossier is prepared, sent by who prepared it, and closes the period when its proof is here. */
@Controller
class TransferController {

    private final OpenDossier open;
    private final ShowPath path;
    private final ChangePath change;
    private final PdfPrinter printer;
    private final Clock clock;

    TransferController(OpenDossier open, ShowPath path, ChangePath change, PdfPrinter printer, Clock clock) {
        this.open = open;
        this.path = path;
        this.change = change;
        this.printer = printer;
        this.clock = clock;
    }

    @GetMapping("/cartelle/{record}/trasferimento")
    ModelAndView form(@PathVariable UUID record) {
        return page(record, TransferForm.blank(), FormErrors.NONE);
    }

    private ModelAndView page(UUID record, TransferForm form, FormErrors errors) {
        var opened = open.handle(record, null);
        var view = new ModelAndView(
                "casefile/transfer", "page", new TransferPage(opened.header(), opened.notes(), form, errors));
        view.setStatus(errors.any() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
        return view;
    }

    @PostMapping("/cartelle/{record}/trasferimento")
    ModelAndView prepare(@PathVariable UUID record, @ModelAttribute TransferForm form, RedirectAttributes flash) {
        FormErrors errors = form.errors();
        if (errors.any()) {
            return page(record, form, errors);
        }
        change.handle(new ChangePath.Prepare(record, form.transfer()));
        flash.addFlashAttribute("notice", t("casefile.transfer.prepared"));
        return new ModelAndView("redirect:" + PathTab.href(record));
    }

    @GetMapping("/cartelle/{record}/trasferimento/{transfer}")
    ModelAndView show(@PathVariable UUID record, @PathVariable UUID transfer) {
        return new ModelAndView("casefile/sheet", "page", dossier(record, transfer));
    }

    @GetMapping("/cartelle/{record}/trasferimento/{transfer}/fascicolo.pdf")
    ResponseEntity<byte[]> pdf(@PathVariable UUID record, @PathVariable UUID transfer) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .body(printer.print("casefile/paper", dossier(record, transfer)));
    }

    private PaperPage dossier(UUID record, UUID transfer) {
        return Dossier.of(open.handle(record, transfer), path.handle(record), LocalDate.now(clock));
    }

    /** With the proof in hand the period in charge is closed next. */
    @PostMapping("/cartelle/{record}/trasferimento/{transfer}/ricevuta")
    String received(
            @PathVariable UUID record,
            @PathVariable UUID transfer,
            @RequestParam(defaultValue = "") String day,
            @RequestParam(defaultValue = "") String proof,
            RedirectAttributes flash) {
        var received = Inputs.date(day).filter(d -> !d.isAfter(LocalDate.now(clock)));
        if (received.isEmpty() || Inputs.text(proof).isEmpty()) {
            flash.addFlashAttribute("notice", t("casefile.transfer.proofMissing"));
            return "redirect:" + PathTab.href(record);
        }
        change.handle(new ChangePath.Received(record, transfer, received.get(), Inputs.text(proof)));
        flash.addFlashAttribute("notice", t("casefile.transfer.received"));
        return "redirect:/cartelle/" + record + "/chiusura?motivo=OTHER_DISTRICT";
    }
}
