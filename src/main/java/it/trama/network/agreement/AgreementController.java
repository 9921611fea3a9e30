package it.trama.network.agreement;

import static it.trama.platform.web.Texts.t;

import it.trama.kernel.NotFound;
import it.trama.network.Keepers;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Inputs;
import it.trama.platform.web.Option;
import it.trama.trust.CurrentActor;
import it.trama.trust.Directory;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The office registers an agreement. */
@Controller
class AgreementController {

    private static final int LARGEST = 25 * 1024 * 1024;
    private static final byte[] PDF = "%PDF-".getBytes(StandardCharsets.US_ASCII);

    private final CurrentActor actors;
    private final Directory directory;
    private final SignAgreement sign;
    private final Clock clock;

    AgreementController(CurrentActor actors, Directory directory, SignAgreement sign, Clock clock) {
        this.actors = actors;
        this.directory = directory;
        this.sign = sign;
        this.clock = clock;
    }

    @GetMapping("/rete/{body}/accordi/nuovo")
    ModelAndView blank(@PathVariable UUID body) {
        Keepers.requireOffice(actors.actor());
        return page(body, AgreementForm.blank(), FormErrors.NONE);
    }

    @PostMapping("/rete/{body}/accordi/nuovo")
    ModelAndView send(
            @PathVariable UUID body,
            @RequestParam Map<String, String> values,
            @RequestParam(name = "paper", required = false) @Nullable MultipartFile paper,
            RedirectAttributes after)
            throws IOException {
        Keepers.requireOffice(actors.actor());
        var form = new AgreementForm(values);
        FormErrors errors = form.errors(LocalDate.now(clock));
        byte[] content = paper == null || paper.isEmpty() ? null : paper.getBytes();
        if (content != null && !isPdf(content)) {
            errors = errors.with("paper", t("network.agreement.paperWrong"));
        }
        if (errors.any()) {
            return page(body, form, errors);
        }
        UUID id = Inputs.id(form.of("id")).orElseGet(UUID::randomUUID);
        String name = paper == null ? "" : fileName(paper);
        sign.handle(form.signed(id, body), form.parties(), name, content);
        after.addFlashAttribute("notice", t(form.opens() ? "network.agreement.savedOpens" : "network.agreement.saved"));
        return new ModelAndView("redirect:/rete/" + body);
    }

    private static boolean isPdf(byte[] content) {
        return content.length <= LARGEST
                && content.length > PDF.length
                && java.util.Arrays.equals(content, 0, PDF.length, PDF, 0, PDF.length);
    }

    private static String fileName(MultipartFile paper) {
        String sent = String.valueOf(paper.getOriginalFilename()).replaceAll("[^\\p{L}\\p{N} ._-]", "-");
        String stem = sent.replaceFirst("(?i)\\.pdf$", "");
        return (stem.isBlank() ? "accordo" : stem.substring(0, Math.min(stem.length(), 80))) + ".pdf";
    }

    private ModelAndView page(UUID body, AgreementForm form, FormErrors errors) {
        var organisation = directory.organisation(body).orElseThrow(NotFound::new);
        List<Option> kinds = AgreementForm.KINDS.stream()
                .map(kind -> new Option(kind, t("network.agreement." + kind)))
                .toList();
        List<Option> others = directory.organisations().stream()
                .filter(o -> !o.id().equals(body))
                .map(o -> new Option(o.id().toString(), o.name()))
                .toList();
        var view = new ModelAndView(
                "network/sign",
                "page",
                new AgreementEditPage(organisation.name(), "/rete/" + body, form, errors, kinds, others));
        view.setStatus(errors.any() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
        return view;
    }
}
