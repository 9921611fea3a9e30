package it.trama.governance.ballot;

import static it.trama.platform.web.Texts.t;

import it.trama.governance.Ballots.Manner;
import it.trama.governance.GovernanceDesk;
import it.trama.governance.Tally.Choice;
import it.trama.governance.ballot.HoldBallot.Open;
import it.trama.governance.ballot.VoteRows.Papers;
import it.trama.kernel.NotFound;
import it.trama.kernel.Result;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Inputs;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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

@Controller
class BallotController {

    private static final String HERE = "redirect:/governance/votazioni/";

    private final HoldBallot hold;
    private final CastVotes cast;
    private final CloseBallot close;
    private final ReadBallot read;
    private final GovernanceDesk desk;

    BallotController(HoldBallot hold, CastVotes cast, CloseBallot close, ReadBallot read, GovernanceDesk desk) {
        this.hold = hold;
        this.cast = cast;
        this.close = close;
        this.read = read;
        this.desk = desk;
    }

    @PostMapping("/governance/punti/{item}/votazioni")
    ModelAndView open(@PathVariable UUID item, @RequestParam Map<String, String> typed, RedirectAttributes flash) {
        String majority = Inputs.text(typed.get("needed"));
        var command = new Open(
                Inputs.id(typed.get("id")).orElseGet(UUID::randomUUID),
                item,
                Inputs.number(typed.get("number")).map(BigDecimal::intValue).orElse(0),
                Inputs.choice(Manner.class, typed.get("manner")).orElse(Manner.OPEN),
                majority.isEmpty() ? null : majority);
        return switch (hold.handle(command)) {
            case Result.Done<UUID, HoldBallot.Refusal>(var id) -> new ModelAndView(HERE + id);
            case Result.Refused<UUID, HoldBallot.Refusal>(var why) -> {
                flash.addFlashAttribute("notice", t("governance.ballot.refused." + why));
                yield new ModelAndView("redirect:/governance/punti/" + item);
            }
        };
    }

    @GetMapping("/governance/votazioni/{id}")
    ModelAndView one(@PathVariable UUID id) {
        return page(id, FormErrors.NONE);
    }

    @PostMapping("/governance/votazioni/{id}/voto")
    ModelAndView enter(@PathVariable UUID id, @RequestParam Map<String, String> typed) {
        UUID unit = Inputs.id(typed.get("unit")).orElseThrow(NotFound::new);
        var choice = Inputs.choice(Choice.class, typed.get("choice"));
        return answer(id, cast.handle(new CastVotes.Enter(id, unit, choice.orElse(null))), "#u-" + unit);
    }

    @PostMapping("/governance/votazioni/{id}/altri")
    ModelAndView rest(@PathVariable UUID id, @RequestParam Map<String, String> typed) {
        desk.requireRunner();
        var choice = Inputs.choice(Choice.class, typed.get("choice"));
        return choice.isEmpty()
                ? page(id, FormErrors.whole(t("governance.ballot.error.choice")))
                : answer(id, cast.handle(new CastVotes.Rest(id, choice.get())), "");
    }

    @PostMapping("/governance/votazioni/{id}/mio")
    ModelAndView own(@PathVariable UUID id, @RequestParam Map<String, String> typed) {
        desk.requireReader();
        UUID unit = Inputs.id(typed.get("unit")).orElseThrow(NotFound::new);
        var choice = Inputs.choice(Choice.class, typed.get("choice"));
        return choice.isEmpty()
                ? page(id, FormErrors.whole(t("governance.ballot.error.choice")))
                : answer(id, cast.handle(new CastVotes.Own(id, unit, choice.get())), "");
    }

    @PostMapping("/governance/votazioni/{id}/chiudi")
    ModelAndView close(@PathVariable UUID id, @RequestParam Map<String, String> typed) {
        desk.requireRunner();
        var papers = papers(typed);
        if (papers.isEmpty()) {
            return page(id, FormErrors.whole(t("governance.ballot.error.papers")));
        }
        var refused = close.handle(new CloseBallot.Close(id, papers.get(), Inputs.text(typed.get("tellers"))));
        return refused.map(why -> page(id, FormErrors.whole(t("governance.ballot.refused." + why))))
                .orElseGet(() -> new ModelAndView(HERE + id));
    }

    @PostMapping("/governance/votazioni/{id}/annulla")
    ModelAndView annul(@PathVariable UUID id, @RequestParam Map<String, String> typed) {
        var refused = close.handle(new CloseBallot.Annul(id, Inputs.text(typed.get("reason"))));
        return refused.map(why -> page(id, FormErrors.at("reason", t("governance.ballot.refused." + why))))
                .orElseGet(() -> new ModelAndView(HERE + id));
    }

    /** Fields {@code p-CHOICE-weight}; empty when one is not a whole number. */
    private static Optional<List<Papers>> papers(Map<String, String> typed) {
        var papers = new ArrayList<Papers>();
        for (var field : typed.entrySet()) {
            for (Choice choice : Choice.values()) {
                String prefix = "p-" + choice + "-";
                if (field.getKey().startsWith(prefix)
                        && !Inputs.text(field.getValue()).isEmpty()) {
                    var many = Inputs.number(field.getValue())
                            .filter(n ->
                                    n.signum() >= 0 && n.stripTrailingZeros().scale() <= 0 && n.precision() < 5);
                    var weight = Inputs.number(field.getKey().substring(prefix.length()));
                    if (many.isEmpty() || weight.isEmpty() || weight.get().signum() <= 0) {
                        return Optional.empty();
                    }
                    papers.add(new Papers(choice, weight.get(), many.get().intValue()));
                }
            }
        }
        return Optional.of(papers);
    }

    private ModelAndView answer(UUID id, Optional<CastVotes.Refusal> refused, String row) {
        return refused.map(why -> page(id, FormErrors.whole(t("governance.vote.refused." + why))))
                .orElseGet(() -> new ModelAndView(HERE + id + row));
    }

    private ModelAndView page(UUID id, FormErrors errors) {
        var view = new ModelAndView("governance/ballot", "page", BallotPage.of(read.handle(id), desk.runs(), errors));
        if (errors.any()) {
            view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return view;
    }
}
