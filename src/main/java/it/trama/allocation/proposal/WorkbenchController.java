package it.trama.allocation.proposal;

import static it.trama.platform.web.Texts.t;

import it.trama.allocation.AllocationDesk;
import it.trama.allocation.Numbers;
import it.trama.allocation.Places;
import it.trama.allocation.Proposal.State;
import it.trama.allocation.proposal.Draft.Tried;
import it.trama.allocation.proposal.ReadAllocation.Query;
import it.trama.allocation.proposal.ReadAllocation.Shown;
import it.trama.allocation.proposal.WorkbenchPage.Typed;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Inputs;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The workbench: a formula is tried as often as one likes, and saved when it is right. */
@Controller
@RequestMapping(ListController.HOME)
class WorkbenchController {

    private final ReadAllocation read;
    private final TryFormula tryIt;
    private final WriteDraft write;
    private final WorkbenchPages pages;
    private final Places places;
    private final AllocationDesk desk;

    WorkbenchController(
            ReadAllocation read,
            TryFormula tryIt,
            WriteDraft write,
            WorkbenchPages pages,
            Places places,
            AllocationDesk desk) {
        this.read = read;
        this.tryIt = tryIt;
        this.write = write;
        this.pages = pages;
        this.places = places;
        this.desk = desk;
    }

    @GetMapping("/{id}")
    ModelAndView show(@PathVariable UUID id, @RequestParam Map<String, String> asked) {
        String version = Inputs.text(asked.get("versione"));
        Shown shown = read.handle(new Query(id, version.matches("\\d{1,4}") ? Integer.parseInt(version) : 0));
        return answer(new WorkbenchPages.Asked(
                shown, WorkbenchPages.saved(shown), null, Inputs.text(asked.get("confronta")), ""));
    }

    private ModelAndView answer(WorkbenchPages.Asked asked) {
        var view = new ModelAndView("allocation/workbench", "page", pages.of(asked));
        boolean wrong = asked.typed().errors().any() || !asked.refusal().isEmpty();
        view.setStatus(wrong ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
        return view;
    }

    /** What was typed, with what was pasted put in its cells. */
    private record Read(Shown shown, Typed typed, @Nullable Draft draft) {}

    private Read typed(UUID id, Map<String, String> sent) {
        desk.requireWriter();
        Shown shown = read.handle(new Query(id, 0));
        if (shown.proposal().state() != State.DRAFT) {
            return new Read(shown, new Typed(sent, FormErrors.whole(t("allocation.error.decided"))), null);
        }
        Pasting pasted = Pasting.of(sent, places.all());
        var form = new DraftForm(pasted.typed(), places.all());
        FormErrors errors =
                form.errors(tryIt.handle().stream().map(Numbers.Counted::day).toList());
        for (var error : pasted.errors().byField().entrySet()) {
            errors = errors.with(error.getKey(), error.getValue());
        }
        return new Read(shown, new Typed(pasted.typed(), errors), errors.any() ? null : form.draft());
    }

    @PostMapping("/{id}/prova")
    ModelAndView tryFormula(@PathVariable UUID id, @RequestParam Map<String, String> sent) {
        Read read = typed(id, sent);
        Tried tried = read.draft() == null ? null : tryIt.handle(read.draft());
        return answer(
                new WorkbenchPages.Asked(read.shown(), read.typed(), tried, Inputs.text(sent.get("confronta")), ""));
    }

    @PostMapping("/{id}")
    ModelAndView save(@PathVariable UUID id, @RequestParam Map<String, String> sent, RedirectAttributes after) {
        Read read = typed(id, sent);
        String compare = Inputs.text(sent.get("confronta"));
        if (read.draft() == null) {
            return answer(new WorkbenchPages.Asked(read.shown(), read.typed(), null, compare, ""));
        }
        String revision = Inputs.text(sent.get("version"));
        int based = revision.matches("\\d{1,9}") ? Integer.parseInt(revision) : -1;
        if (!write.handle(new WriteDraft.Save(id, based, read.draft()))) {
            return Disagreement.of(this.read.handle(new Query(id, 0)), read.typed())
                    .view();
        }
        after.addFlashAttribute("notice", t("allocation.saved"));
        after.addAttribute("confronta", compare.replaceAll("[^a-z0-9-]", ""));
        return new ModelAndView("redirect:" + ListController.HOME + "/" + id);
    }
}
