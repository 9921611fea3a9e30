package it.trama.project.proposal;

import static it.trama.platform.web.Texts.t;

import it.trama.kernel.NotFound;
import it.trama.kernel.Result.Done;
import it.trama.kernel.Result.Refused;
import it.trama.kernel.Role;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Inputs;
import it.trama.platform.web.MenuEntry;
import it.trama.project.proposal.MoveProposal.Move;
import it.trama.project.proposal.ProposalPage.Answer;
import it.trama.trust.Menu;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Proposals of pacts, as proposers and pact groups read and move them. */
@Controller
class ProposalController {

    private static final int MENU = 33;

    private static final Map<String, Move> MOVES = Map.of(
            "invia", Move.SEND,
            "ritira", Move.WITHDRAW,
            "accetta", Move.ACCEPT,
            "ripensa", Move.TAKE_BACK,
            "restituisci", Move.GIVE_BACK);

    private final ReadProposal read;
    private final MoveProposal move;
    private final ProposalDesk desk;

    ProposalController(ReadProposal read, MoveProposal move, ProposalDesk desk) {
        this.read = read;
        this.move = move;
        this.desk = desk;
    }

    @Bean
    static MenuEntry menuPactProposals() {
        return new Menu(
                "project.proposal.menu",
                "/patti/proposte",
                MENU,
                "plus-circle",
                Set.of(Role.TEAM_MEMBER, Role.PROVIDER, Role.COORDINATOR));
    }

    @GetMapping("/patti/proposte")
    ModelAndView list() {
        return new ModelAndView("project/proposals", "page", ProposalPage.index(read.handle()));
    }

    @GetMapping("/patti/proposte/{id}")
    ModelAndView show(@PathVariable UUID id) {
        return page(id, new Answer("", FormErrors.NONE));
    }

    @PostMapping("/patti/proposte/{id}/{how}")
    ModelAndView move(
            @PathVariable UUID id,
            @PathVariable String how,
            @RequestParam(defaultValue = "") String words,
            RedirectAttributes after) {
        Move wanted = MOVES.get(how);
        if (wanted == null) {
            throw new NotFound();
        }
        String said = Inputs.text(words);
        return switch (move.handle(new MoveProposal.Command(id, wanted, said))) {
            case Refused(ProposalRefusal.ReasonMissing reason) ->
                refused(id, new Answer(said, FormErrors.at("words", RefusalText.of(reason))));
            case Refused(ProposalRefusal refusal) ->
                refused(id, new Answer(said, FormErrors.whole(RefusalText.of(refusal))));
            case Done(UUID _) -> {
                after.addFlashAttribute("notice", t("project.proposal.moved." + wanted));
                yield new ModelAndView("redirect:/patti/proposte/" + id);
            }
        };
    }

    private ModelAndView refused(UUID id, Answer answer) {
        ModelAndView view = page(id, answer);
        view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }

    private ModelAndView page(UUID id, Answer answer) {
        ReadProposal.Shown shown = read.handle(id);
        boolean mayOpen = shown.proposal().origin().by().equals(desk.actor().user())
                || shown.seat().filter(Proposal.Seat::isPublic).isPresent();
        return new ModelAndView("project/proposal", "page", ProposalPage.of(shown, mayOpen, answer));
    }
}
