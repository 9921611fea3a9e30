package it.trama.project.proposal;

import static it.trama.platform.web.Texts.t;

import it.trama.kernel.NotFound;
import it.trama.kernel.Result.Done;
import it.trama.kernel.Result.Refused;
import it.trama.platform.web.Conflict;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Option;
import it.trama.territory.Municipalities;
import it.trama.territory.Municipality;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The form of a proposal, on the phone of who met the person: kept as a draft, or sent to the group at once. */
@Controller
class WritingController {

    private static final List<String> FIELDS = List.of(
            "familyName",
            "givenName",
            "birth",
            "municipality",
            "contact",
            "wishes",
            "strengths",
            "blocks",
            "offers",
            "consentHow",
            "consentOn");
    private static final Set<String> LONG = Set.of("wishes", "strengths", "blocks", "offers");

    private final SaveProposal save;
    private final MoveProposal move;
    private final ReadProposal read;
    private final ProposalDesk desk;
    private final Municipalities municipalities;

    WritingController(
            SaveProposal save, MoveProposal move, ReadProposal read, ProposalDesk desk, Municipalities municipalities) {
        this.save = save;
        this.move = move;
        this.read = read;
        this.desk = desk;
        this.municipalities = municipalities;
    }

    @GetMapping("/patti/proposte/nuova")
    ModelAndView blank() {
        desk.requireProposer();
        return page(ProposalForm.blank(), "", FormErrors.NONE);
    }

    @GetMapping("/patti/proposte/{id}/modifica")
    ModelAndView edit(@PathVariable UUID id) {
        ReadProposal.Shown shown = read.handle(id);
        if (!shown.own() || !shown.proposal().state().written()) {
            throw new NotFound();
        }
        return page(
                ProposalForm.of(shown.proposal()), shown.proposal().standing().reason(), FormErrors.NONE);
    }

    /** @param azione "invia" sends it to the group as well */
    @PostMapping("/patti/proposte")
    ModelAndView save(
            @RequestParam Map<String, String> typed,
            @RequestParam(defaultValue = "") String azione,
            RedirectAttributes after) {
        var form = new ProposalForm(typed);
        return switch (form.toCommand(codes(), desk.today())) {
            case Refused(FormErrors errors) -> page(form, "", errors);
            case Done(SaveProposal.Command command) ->
                switch (save.handle(command)) {
                    case Refused(ProposalRefusal.SavedMeanwhile _) -> choose(command.id(), form, azione);
                    case Refused(ProposalRefusal refusal) -> page(form, "", RefusalText.errors(refusal));
                    case Done(UUID id) -> azione.equals("invia") ? send(id, after) : saved(id, after);
                };
        };
    }

    private static ModelAndView saved(UUID id, RedirectAttributes after) {
        after.addFlashAttribute("notice", t("project.proposal.saved"));
        return new ModelAndView("redirect:/patti/proposte/" + id);
    }

    private ModelAndView send(UUID id, RedirectAttributes after) {
        return switch (move.handle(new MoveProposal.Command(id, MoveProposal.Move.SEND, ""))) {
            case Refused(ProposalRefusal refusal) ->
                page(ProposalForm.of(read.handle(id).proposal()), "", RefusalText.errors(refusal));
            case Done(UUID _) -> {
                after.addFlashAttribute("notice", t("project.proposal.moved.SEND"));
                yield new ModelAndView("redirect:/patti/proposte/" + id);
            }
        };
    }

    /** A colleague saved it meanwhile: both versions, field by field. */
    private ModelAndView choose(UUID id, ProposalForm mine, String azione) {
        ReadProposal.Shown shown = read.handle(id);
        ProposalForm theirs = ProposalForm.of(shown.proposal());
        var conflict = Conflict.of("/patti/proposte", "/patti/proposte/" + id)
                .keep("id", id)
                .keep("version", theirs.of("version"))
                .keep("azione", azione);
        for (String field : FIELDS) {
            String label = t("project.proposal.fact." + field);
            if (LONG.contains(field)) {
                conflict.text(field, label, mine.of(field), theirs.of(field));
            } else if (field.equals("consentHow")) {
                conflict.choices(
                        field, label, List.of(mine.of(field)), List.of(theirs.of(field)), WritingController::way);
            } else {
                conflict.line(field, label, mine.of(field), theirs.of(field));
            }
        }
        Proposal.Saved saved = shown.proposal().standing().saved();
        return conflict.savedBy(shown.facts().person(saved.by()), saved.at()).view();
    }

    private static String way(String how) {
        return how.isEmpty() ? "" : t("project.proposal.consent." + how);
    }

    private Set<String> codes() {
        return municipalities.all().stream().map(Municipality::istatCode).collect(Collectors.toSet());
    }

    private ModelAndView page(ProposalForm form, String reason, FormErrors errors) {
        var page = new ProposalPage.Edit(
                form,
                municipalities.all().stream()
                        .map(place -> new Option(place.istatCode(), place.name()))
                        .toList(),
                ProposalForm.CONSENTS.stream()
                        .map(how -> new Option(how, way(how)))
                        .toList(),
                reason,
                form.version() == 0 ? "proposta-patto" : "proposta-patto-" + form.of("id"),
                errors);
        var view = new ModelAndView("project/proposalform", "page", page);
        view.setStatus(errors.any() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
        return view;
    }
}
