package it.trama.allocation.proposal;

import static it.trama.platform.web.Texts.t;

import it.trama.allocation.Places;
import it.trama.allocation.Proposal;
import it.trama.allocation.Share;
import it.trama.allocation.proposal.MoveProposal.Command;
import it.trama.allocation.proposal.MoveProposal.Move;
import it.trama.allocation.proposal.MoveProposal.Refusal;
import it.trama.allocation.proposal.ReadAllocation.Query;
import it.trama.allocation.proposal.ReadAllocation.Shown;
import it.trama.kernel.NotFound;
import it.trama.kernel.Result.Done;
import it.trama.kernel.Result.Refused;
import it.trama.platform.upload.TableFile;
import it.trama.platform.web.Formats;
import it.trama.platform.web.Inputs;
import it.trama.territory.Municipality;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What becomes of a proposal, and its parts as a file. */
@Controller
@RequestMapping(ListController.HOME)
class MoveController {

    private static final Map<String, Move> MOVES =
            Map.of("proponi", Move.PROPOSE, "ritira", Move.WITHDRAW, "emenda", Move.AMEND, "fondo", Move.LEDGER);

    private final ReadAllocation read;
    private final MoveProposal move;
    private final WorkbenchPages pages;
    private final Places places;

    MoveController(ReadAllocation read, MoveProposal move, WorkbenchPages pages, Places places) {
        this.read = read;
        this.move = move;
        this.pages = pages;
        this.places = places;
    }

    @PostMapping("/{id}/{move:proponi|ritira|emenda|fondo}")
    ModelAndView move(@PathVariable UUID id, @PathVariable String move, RedirectAttributes after) {
        Move asked = MOVES.get(move);
        if (asked == null) {
            throw new NotFound();
        }
        return switch (this.move.handle(new Command(id, asked))) {
            case Refused(Refusal why) -> refused(id, why);
            case Done(Proposal _) -> {
                after.addFlashAttribute("notice", t("allocation.done." + asked));
                yield new ModelAndView("redirect:" + ListController.HOME + "/" + id);
            }
        };
    }

    private ModelAndView refused(UUID id, Refusal why) {
        String text = switch (why) {
            case Refusal.GivesNoResult() -> t("allocation.refused.noResult");
            case Refusal.NotEnough(var available, var total) ->
                t("allocation.refused.notEnough", Formats.euro(available), Formats.euro(total));
            case Refusal.NotNow() -> t("allocation.refused.notNow");
        };
        Shown shown = read.handle(new Query(id, 0));
        var view = new ModelAndView(
                "allocation/workbench",
                "page",
                pages.of(new WorkbenchPages.Asked(shown, WorkbenchPages.saved(shown), null, "", text)));
        view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }

    @GetMapping("/{id}/riparto.csv")
    ResponseEntity<byte[]> file(@PathVariable UUID id, @RequestParam Map<String, String> asked) {
        String version = Inputs.text(asked.get("versione"));
        Shown shown = read.handle(new Query(id, version.matches("\\d{1,4}") ? Integer.parseInt(version) : 0));
        Map<String, String> names =
                places.all().stream().collect(Collectors.toMap(Municipality::istatCode, Municipality::name));
        var measures = List.copyOf(shown.kept().inputs().numbers().keySet());
        var rows = new ArrayList<List<String>>();
        var header = new ArrayList<>(List.of(t("allocation.file.code"), t("allocation.municipality")));
        measures.forEach(measure -> header.add(t("allocation.measure." + measure)));
        header.add(t("allocation.part"));
        rows.add(header);
        for (Share share : shown.kept().shares()) {
            var row = new ArrayList<>(
                    List.of(share.municipality(), names.getOrDefault(share.municipality(), share.municipality())));
            measures.forEach(measure -> row.add(
                    plain(shown.kept().inputs().of(measure).getOrDefault(share.municipality(), BigDecimal.ZERO))));
            row.add(plain(share.amount().amount()));
            rows.add(row);
        }
        return TableFile.download(
                "riparto-%d-v%d.csv"
                        .formatted(
                                shown.allocation().year(),
                                shown.proposal().stage().version()),
                rows);
    }

    private static String plain(BigDecimal number) {
        return number.toPlainString().replace('.', ',');
    }
}
