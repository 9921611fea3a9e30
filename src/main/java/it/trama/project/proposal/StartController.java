package it.trama.project.proposal;

import static it.trama.platform.web.Texts.t;

import it.trama.kernel.Result.Done;
import it.trama.kernel.Result.Refused;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Inputs;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The public coordinator says who the person is, and the pact begins. */
@Controller
class StartController {

    private final PrepareStart prepare;
    private final BeginPact begin;

    StartController(PrepareStart prepare, BeginPact begin) {
        this.prepare = prepare;
        this.begin = begin;
    }

    /** @param chi who was just registered for this proposal */
    @GetMapping("/patti/proposte/{id}/persona")
    ModelAndView choose(@PathVariable UUID id, @RequestParam Optional<UUID> chi) {
        return page(id, chi, false, new StartPage.Chosen(chi.map(UUID::toString).orElse(""), FormErrors.NONE));
    }

    @PostMapping("/patti/proposte/{id}/persona")
    ModelAndView begin(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String person,
            @RequestParam(defaultValue = "") String opens,
            RedirectAttributes after) {
        Optional<UUID> chosen = Inputs.id(person);
        if (chosen.isEmpty()) {
            return refused(id, chosen, false, t("project.proposal.person.missing"));
        }
        return switch (begin.handle(new BeginPact.Command(id, chosen.get(), !opens.isEmpty()))) {
            case Refused(ProposalRefusal refusal) ->
                refused(id, chosen, refusal instanceof ProposalRefusal.RecordToOpen, RefusalText.of(refusal));
            case Done(UUID project) -> {
                after.addFlashAttribute("notice", t("project.proposal.begun"));
                yield new ModelAndView("redirect:/progetti/" + project);
            }
        };
    }

    private ModelAndView refused(UUID id, Optional<UUID> chosen, boolean askOpen, String why) {
        String person = chosen.map(UUID::toString).orElse("");
        ModelAndView view = page(id, chosen, askOpen, new StartPage.Chosen(person, FormErrors.at("person", why)));
        view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }

    private ModelAndView page(UUID id, Optional<UUID> registered, boolean askOpen, StartPage.Chosen chosen) {
        return new ModelAndView(
                "project/proposalstart", "page", StartPage.of(prepare.handle(id, registered), askOpen, chosen));
    }
}
