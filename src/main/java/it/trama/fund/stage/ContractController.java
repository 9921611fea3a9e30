package it.trama.fund.stage;

import static it.trama.platform.web.Texts.t;

import it.trama.fund.LineTotal;
import it.trama.fund.form.FormPage;
import it.trama.fund.form.FormPage.Kind;
import it.trama.fund.stage.ContractRows.Commitment;
import it.trama.fund.stage.WorkOnCommitment.Contract;
import it.trama.fund.stage.WorkOnCommitment.Step;
import it.trama.kernel.Money;
import it.trama.kernel.NotFound;
import it.trama.kernel.Result.Done;
import it.trama.kernel.Result.Refused;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Formats;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A contract on a line; of any commitment, what is settled, paid and given back. */
@Controller
@RequestMapping("/fondi")
class ContractController {

    private static final Map<String, String> STEPS =
            Map.of("liquida", "SETTLED", "paga", "PAID", "economia", "RELEASED");

    private final WorkOnCommitment work;
    private final ContractRows commitments;
    private final EntryWords words;

    ContractController(WorkOnCommitment work, ContractRows commitments, EntryWords words) {
        this.work = work;
        this.commitments = commitments;
        this.words = words;
    }

    @GetMapping("/linee/{line}/contratto")
    ModelAndView contract(@PathVariable UUID line) {
        return contract(words.line(line), Map.of(), FormErrors.NONE);
    }

    private ModelAndView contract(LineTotal line, Map<String, String> typed, FormErrors errors) {
        return FormPage.of("contract", line.href() + "/contratto", typed, errors)
                .hidden("id", UUID.randomUUID().toString())
                .must(Kind.TEXT, "label", "")
                .must(Kind.MONEY, "amount", "")
                .must(Kind.DAY, "day", words.today())
                .may(Kind.TEXT, "reference", "")
                .view(
                        words.crumbs(line),
                        words.minds(line),
                        line.purpose(),
                        Formats.euro(line.amounts().available()));
    }

    @PostMapping("/linee/{line}/contratto")
    ModelAndView contract(@PathVariable UUID line, @RequestParam Map<String, String> typed, RedirectAttributes after) {
        LineTotal on = words.line(line);
        var form = new EntryForm(typed);
        FormErrors errors = form.needs(form.amountErrors(), "label");
        if (errors.any()) {
            return contract(on, typed, errors);
        }
        return switch (work.handle(new Contract(form.entry(line, "COMMITTED"), form.text("label")))) {
            case Done(UUID id) -> {
                after.addFlashAttribute("notice", t("fund.contract.done"));
                yield new ModelAndView("redirect:/fondi/impegni/" + id);
            }
            case Refused(var reason) -> contract(on, typed, EntryWords.errors("contract", reason));
        };
    }

    @GetMapping("/impegni/{id}/{step}")
    ModelAndView step(@PathVariable UUID id, @PathVariable String step) {
        return step(commitment(id), kind(step), Map.of(), FormErrors.NONE);
    }

    private Commitment commitment(UUID id) {
        Commitment found = commitments.find(id).orElseThrow(NotFound::new);
        words.line(found.line());
        return found;
    }

    private static String kind(String step) {
        return Optional.ofNullable(STEPS.get(step)).orElseThrow(NotFound::new);
    }

    private ModelAndView step(Commitment on, String kind, Map<String, String> typed, FormErrors errors) {
        LineTotal line = words.line(on.line());
        Money most = kind.equals("PAID") ? on.consumed().toPay() : on.consumed().toSettle();
        String address = STEPS.entrySet().stream()
                .filter(step -> step.getValue().equals(kind))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
        return FormPage.of("step." + kind, "/fondi/impegni/%s/%s".formatted(on.id(), address), typed, errors)
                .hidden("id", UUID.randomUUID().toString())
                .must(Kind.MONEY, "amount", most.toString().replace('.', ','))
                .must(Kind.DAY, "day", words.today())
                .may(Kind.TEXT, "reference", "")
                .view(words.crumbs(line), List.of(), Formats.euro(most));
    }

    @PostMapping("/impegni/{id}/{step}")
    ModelAndView step(
            @PathVariable UUID id,
            @PathVariable String step,
            @RequestParam Map<String, String> typed,
            RedirectAttributes after) {
        String kind = kind(step);
        Commitment on = commitment(id);
        var form = new EntryForm(typed);
        FormErrors errors = form.amountErrors();
        if (errors.any()) {
            return step(on, kind, typed, errors);
        }
        var wanted = new Step(form.id(), id, kind, form.amount().orElseThrow(), form.said());
        return switch (work.handle(wanted)) {
            case Done(UUID _) -> {
                after.addFlashAttribute("notice", t("fund.step.done." + kind));
                yield new ModelAndView("redirect:/fondi/impegni/" + id);
            }
            case Refused(var reason) -> step(on, kind, typed, EntryWords.errors("step", reason));
        };
    }
}
