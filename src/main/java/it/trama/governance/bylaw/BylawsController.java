package it.trama.governance.bylaw;

import static it.trama.platform.web.Texts.t;

import it.trama.governance.GovernanceDesk;
import it.trama.platform.upload.ReceiveFiles;
import it.trama.platform.upload.Received;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Inputs;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** All regulations, and the proposal of a text. */
@Controller
@RequestMapping(BylawController.HOME)
class BylawsController {

    private static final long MEGA = 1024L * 1024;
    private static final int LONGEST = 730;

    private final KeepAdoptions keep;
    private final ProposeBylaw propose;
    private final ReceiveFiles receive;
    private final GovernanceDesk desk;

    BylawsController(KeepAdoptions keep, ProposeBylaw propose, ReceiveFiles receive, GovernanceDesk desk) {
        this.keep = keep;
        this.propose = propose;
        this.receive = receive;
        this.desk = desk;
    }

    @GetMapping
    ModelAndView page() {
        return view(Map.of(), FormErrors.NONE);
    }

    private ModelAndView view(Map<String, String> typed, FormErrors errors) {
        var page = BylawsPage.of(keep.handle(new KeepAdoptions.All()), desk.tabs("regolamenti"), typed, errors);
        var view = new ModelAndView("governance/bylaws", "page", page);
        view.setStatus(errors.any() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
        return view;
    }

    @PostMapping
    ModelAndView propose(
            @RequestParam Map<String, String> typed,
            @RequestParam(name = "files", required = false) @Nullable List<MultipartFile> files,
            RedirectAttributes flash) {
        desk.requireRunner();
        String title = Inputs.text(typed.get("title"));
        int within =
                Inputs.number(typed.get("within")).map(BigDecimal::intValue).orElse(0);
        FormErrors errors =
                title.isEmpty() ? FormErrors.at("title", t("governance.bylaw.error.title")) : FormErrors.NONE;
        if (within < 1 || within > LONGEST) {
            errors = errors.with("within", t("governance.bylaw.error.within", LONGEST));
        }
        try (Received received = receive.of(ReceiveFiles.Sent.of(files))) {
            if (!received.faults().isEmpty() || received.files().size() != 1) {
                errors = errors.with("files", fault(received));
            }
            if (errors.any()) {
                return view(typed, errors);
            }
            UUID id = Inputs.id(typed.get("id")).orElseGet(UUID::randomUUID);
            var command = command(id, typed, title, within);
            if (!propose.handle(command, received.files().getFirst())) {
                return view(typed, FormErrors.at("code", t("governance.bylaw.error.waits")));
            }
            flash.addFlashAttribute("notice", t("governance.bylaw.proposed"));
            return new ModelAndView("redirect:" + BylawController.href(id));
        }
    }

    private static ProposeBylaw.Propose command(UUID id, Map<String, String> typed, String title, int within) {
        String code = Inputs.text(typed.get("code"));
        return new ProposeBylaw.Propose(
                id, code.isEmpty() ? id.toString() : code, title, Inputs.text(typed.get("note")), within);
    }

    private String fault(Received received) {
        if (received.faults().isEmpty()) {
            return t("governance.bylaw.error.file");
        }
        String limit = t("governance.paper.mega", receive.limit() / MEGA);
        return received.faults().stream()
                .map(fault -> t("platform.fault." + fault.why(), fault.name(), limit))
                .collect(Collectors.joining(" "));
    }
}
