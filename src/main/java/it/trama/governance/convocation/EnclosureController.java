package it.trama.governance.convocation;

import static it.trama.platform.web.Texts.t;

import it.trama.kernel.NotFound;
import it.trama.platform.files.HandedOver;
import it.trama.platform.upload.ReceiveFiles;
import it.trama.platform.upload.Received;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Inputs;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.InputStreamResource;
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

/** Papers of an agenda, in and out. */
@Controller
@RequestMapping("/governance/sedute/{session}/documenti")
class EnclosureController {

    private static final long MEGA = 1024L * 1024;

    private final KeepConvocation keep;
    private final ConvocationViews views;
    private final ReceiveFiles receive;

    EnclosureController(KeepConvocation keep, ConvocationViews views, ReceiveFiles receive) {
        this.keep = keep;
        this.views = views;
        this.receive = receive;
    }

    @PostMapping
    ModelAndView attach(
            @PathVariable UUID session,
            @RequestParam Map<String, String> typed,
            @RequestParam(name = "files", required = false) @Nullable List<MultipartFile> files,
            RedirectAttributes flash) {
        UUID item = Inputs.id(typed.get("item")).orElseThrow(NotFound::new);
        UUID id = Inputs.id(typed.get("id")).orElseGet(UUID::randomUUID);
        String field = "files-" + item;
        try (Received received = receive.of(ReceiveFiles.Sent.of(files))) {
            if (!received.faults().isEmpty() || received.files().isEmpty()) {
                return views.of(session, typed, FormErrors.at(field, fault(received)));
            }
            if (!keep.handle(new KeepConvocation.Attach(id, session, item, received.files()))) {
                String why = t("governance.convocation.refused.NOTHING_TO_SEND");
                return views.of(session, typed, FormErrors.at(field, why));
            }
        }
        flash.addFlashAttribute("notice", t("governance.paper.added"));
        return new ModelAndView("redirect:" + ConvocationController.href(session));
    }

    private String fault(Received received) {
        if (received.faults().isEmpty()) {
            return t("governance.paper.none");
        }
        String limit = t("governance.paper.mega", receive.limit() / MEGA);
        return received.faults().stream()
                        .map(fault -> t("platform.fault." + fault.why(), fault.name(), limit))
                        .collect(Collectors.joining(" "))
                + " " + t("platform.fault.nothingSaved");
    }

    @PostMapping("/{paper}/togli")
    String detach(@PathVariable UUID session, @PathVariable UUID paper, RedirectAttributes flash) {
        boolean done = keep.handle(new KeepConvocation.Detach(session, paper));
        flash.addFlashAttribute(
                "notice", t(done ? "governance.paper.dropped" : "governance.convocation.refused.NOTHING_TO_SEND"));
        return "redirect:" + ConvocationController.href(session);
    }

    @GetMapping("/{paper}")
    ResponseEntity<InputStreamResource> paper(@PathVariable UUID session, @PathVariable UUID paper) {
        var handed = keep.handle(session, paper);
        return HandedOver.of(
                handed.paper().fileName(),
                handed.paper().mediaType(),
                handed.paper().bytes(),
                handed.content());
    }
}
