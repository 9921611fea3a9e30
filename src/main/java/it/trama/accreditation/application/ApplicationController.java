package it.trama.accreditation.application;

import static it.trama.platform.web.Texts.t;

import it.trama.accreditation.application.ApplicationPage.Typed;
import it.trama.accreditation.application.Dossiers.Dossier;
import it.trama.accreditation.application.SendApplication.Refusal;
import it.trama.kernel.NotFound;
import it.trama.kernel.Result;
import it.trama.kernel.Result.Done;
import it.trama.kernel.Result.Refused;
import it.trama.platform.files.HandedOver;
import it.trama.platform.upload.ReceiveFiles;
import it.trama.platform.upload.Received;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Inputs;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.HttpStatus;
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

/** An application, as the body's own person writes and sends it. */
@Controller
@RequestMapping(ApplicationController.HOME)
class ApplicationController {

    static final String HOME = "/accreditamento/domande";
    private static final long MEGA = 1024L * 1024;

    private final ReadApplication read;
    private final WriteDraft write;
    private final SendApplication send;
    private final ReceiveFiles receive;
    private final ApplicationPages pages;

    ApplicationController(
            ReadApplication read,
            WriteDraft write,
            SendApplication send,
            ReceiveFiles receive,
            ApplicationPages pages) {
        this.read = read;
        this.write = write;
        this.send = send;
        this.receive = receive;
        this.pages = pages;
    }

    static String href(UUID application) {
        return HOME + "/" + application;
    }

    @GetMapping("/{id}")
    ModelAndView show(@PathVariable UUID id) {
        return view(pages, read.handle(id), Typed.NOTHING);
    }

    static ModelAndView view(ApplicationPages pages, Dossier dossier, Typed typed) {
        var view = new ModelAndView("accreditation/application", "page", pages.page(dossier, typed));
        view.setStatus(typed.errors().any() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
        return view;
    }

    @PostMapping
    ModelAndView begin(@RequestParam Map<String, String> typed, RedirectAttributes after) {
        UUID call = Inputs.id(typed.get("call")).orElseThrow(NotFound::new);
        UUID id = Inputs.id(typed.get("id")).orElseThrow(NotFound::new);
        return switch (write.handle(new WriteDraft.Begin(id, call, Inputs.text(typed.get("area"))))) {
            case Done(UUID begun) -> new ModelAndView("redirect:" + href(begun));
            case Refused(Refusal why) -> {
                after.addFlashAttribute("notice", t("accreditation.refused." + why));
                yield new ModelAndView("redirect:" + CallController.href(call));
            }
        };
    }

    @PostMapping("/{id}/bozza")
    ModelAndView save(@PathVariable UUID id, @RequestParam Map<String, String> typed, RedirectAttributes after) {
        Dossier dossier = read.handle(id);
        var form = new DraftForm(typed);
        FormErrors errors = form.errors(dossier.area());
        if (errors.any()) {
            return view(pages, dossier, new Typed(typed, errors));
        }
        Result<UUID, Refusal> saved = write.handle(form.save(id, dossier.area()));
        return saved instanceof Refused(Refusal why) && why == Refusal.CHANGED
                ? form.conflict(dossier).view()
                : answer(id, typed, saved, "accreditation.application.saved", after);
    }

    @PostMapping("/{id}/documenti")
    ModelAndView attach(
            @PathVariable UUID id,
            @RequestParam Map<String, String> typed,
            @RequestParam(name = "files", required = false) @Nullable List<MultipartFile> files,
            RedirectAttributes after) {
        Dossier dossier = read.handle(id);
        String requirement = Inputs.text(typed.get("requirement"));
        boolean known =
                dossier.area().requirements().anyMatch(asked -> asked.code().equals(requirement));
        List<ReceiveFiles.Sent> sent = ReceiveFiles.Sent.of(files);
        FormErrors errors =
                known ? FormErrors.NONE : FormErrors.at("requirement", t("accreditation.error.requirement"));
        errors = sent.isEmpty() ? errors.with("files", t("accreditation.error.files")) : errors;
        if (errors.any()) {
            return view(pages, dossier, new Typed(typed, errors));
        }
        try (Received received = receive.of(sent)) {
            if (!received.faults().isEmpty()) {
                return view(pages, dossier, new Typed(typed, FormErrors.at("files", faults(received))));
            }
            UUID first = Inputs.id(typed.get("id")).orElseThrow(NotFound::new);
            var command = new WriteDraft.Attach(first, id, requirement, received.files());
            return answer(id, typed, write.handle(command), "accreditation.paper.added", after);
        }
    }

    private String faults(Received received) {
        String limit = t("accreditation.size.mega", receive.limit() / MEGA);
        return received.faults().stream()
                        .map(fault -> t("platform.fault." + fault.why(), fault.name(), limit))
                        .collect(Collectors.joining(" "))
                + " "
                + t("platform.fault.nothingSaved");
    }

    @GetMapping("/{id}/documenti/{paper}")
    ResponseEntity<InputStreamResource> paper(@PathVariable UUID id, @PathVariable UUID paper) {
        var handed = read.handle(id, paper);
        return HandedOver.of(
                handed.paper().fileName(),
                handed.paper().mediaType(),
                handed.paper().bytes(),
                handed.content());
    }

    @PostMapping("/{id}/documenti/{paper}/togli")
    ModelAndView detach(@PathVariable UUID id, @PathVariable UUID paper, RedirectAttributes after) {
        return answer(
                id, Map.of(), write.handle(new WriteDraft.Detach(id, paper)), "accreditation.paper.dropped", after);
    }

    @PostMapping("/{id}/invio")
    ModelAndView send(@PathVariable UUID id, RedirectAttributes after) {
        return answer(id, Map.of(), send.handle(new SendApplication.Send(id)), "accreditation.done.SUBMIT", after);
    }

    @PostMapping("/{id}/ritiro")
    ModelAndView withdraw(@PathVariable UUID id, RedirectAttributes after) {
        return answer(
                id, Map.of(), send.handle(new SendApplication.Withdraw(id)), "accreditation.done.WITHDRAW", after);
    }

    @PostMapping("/{id}/integrazioni")
    ModelAndView complete(@PathVariable UUID id, @RequestParam Map<String, String> typed, RedirectAttributes after) {
        var answers = new HashMap<UUID, String>();
        typed.forEach((name, value) -> {
            if (name.startsWith("a-")) {
                Inputs.id(name.substring(2)).ifPresent(request -> answers.put(request, Inputs.text(value)));
            }
        });
        return answer(
                id,
                typed,
                send.handle(new SendApplication.Complete(id, answers)),
                "accreditation.done.COMPLETE",
                after);
    }

    private ModelAndView answer(
            UUID id, Map<String, String> typed, Result<UUID, Refusal> result, String notice, RedirectAttributes after) {
        return switch (result) {
            case Refused(Refusal why) ->
                view(pages, read.handle(id), new Typed(typed, FormErrors.whole(t("accreditation.refused." + why))));
            case Done(UUID _) -> {
                after.addFlashAttribute("notice", t(notice));
                yield new ModelAndView("redirect:" + href(id));
            }
        };
    }
}
