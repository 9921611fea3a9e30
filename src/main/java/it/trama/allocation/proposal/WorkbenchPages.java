package it.trama.allocation.proposal;

import static it.trama.platform.web.Texts.t;

import it.trama.allocation.AllocationDesk;
import it.trama.allocation.FormulaWords;
import it.trama.allocation.Measure;
import it.trama.allocation.Proposal;
import it.trama.allocation.Proposal.Decision;
import it.trama.allocation.Proposal.State;
import it.trama.allocation.proposal.Draft.Tried;
import it.trama.allocation.proposal.ReadAllocation.Shown;
import it.trama.allocation.proposal.WorkbenchPage.Compared;
import it.trama.allocation.proposal.WorkbenchPage.Typed;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Inputs;
import it.trama.platform.web.Option;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the page of an allocation, with what is typed where somebody is at work on it. */
@Component
class WorkbenchPages {

    /**
     * @param tried null: what is saved
     * @param refusal of a move
     */
    record Asked(Shown shown, Typed typed, @Nullable Tried tried, String compare, String refusal) {}

    private final ReadAllocation read;
    private final SheetPages sheets;
    private final EffectPages effects;
    private final AllocationDesk desk;

    WorkbenchPages(ReadAllocation read, SheetPages sheets, EffectPages effects, AllocationDesk desk) {
        this.read = read;
        this.sheets = sheets;
        this.effects = effects;
        this.desk = desk;
    }

    WorkbenchPage of(Asked asked) {
        Shown shown = asked.shown();
        Proposal proposal = shown.proposal();
        boolean open = desk.writes() && proposal.state() == State.DRAFT;
        Tried kept = tried(shown);
        Tried tried = asked.tried() == null ? kept : asked.tried();
        Compared compared = compared(shown, asked.compare());
        var effect = new EffectPages.Asked(
                tried.formula(),
                tried.inputs(),
                tried.result(),
                Inputs.id(compared.value()).map(read::handle).orElse(List.of()),
                compared,
                shown.own(),
                asked.typed().errors());
        return new WorkbenchPage(
                head(shown),
                shown.versions().stream().map(version -> tab(shown, version)).toList(),
                Facts.of(shown, kept),
                FormulaWords.of(tried.formula()),
                open ? sheets.of(shown, asked.typed()) : null,
                effects.of(effect),
                moves(shown, asked.refusal()));
    }

    /** From the numbers that were kept: nothing of today comes in. */
    static Tried tried(Shown shown) {
        return new Draft(shown.proposal().formula(), shown.kept().inputs().numbers(), "")
                .on(shown.kept().inputs());
    }

    private static WorkbenchPage.Head head(Shown shown) {
        Proposal proposal = shown.proposal();
        return new WorkbenchPage.Head(
                shown.allocation().title(),
                shown.allocation().href(),
                t("allocation.state." + proposal.state()),
                ListPage.badge(proposal.state()),
                "?versione=" + proposal.stage().version());
    }

    private static WorkbenchPage.Tab tab(Shown shown, Proposal version) {
        int number = version.stage().version();
        return new WorkbenchPage.Tab(
                t("allocation.version", number, t("allocation.state." + version.state())),
                shown.allocation().href() + "?versione=" + number,
                version.id().equals(shown.proposal().id()));
    }

    /** This one's other versions first, then what else has a result. */
    private Compared compared(Shown shown, String asked) {
        var options = new ArrayList<Option>();
        options.add(new Option(EffectPages.BY_HEAD, t("allocation.compare.head")));
        shown.versions().stream()
                .filter(version -> version.total() != null)
                .map(version -> new Option(
                        version.id().toString(),
                        version.id().equals(shown.proposal().id())
                                ? t("allocation.compare.saved")
                                : t(
                                        "allocation.compare.version",
                                        version.stage().version())))
                .forEach(options::add);
        read.handle().stream()
                .filter(row -> row.newest().total() != null
                        && !row.allocation().id().equals(shown.allocation().id()))
                .map(row -> new Option(
                        row.newest().id().toString(),
                        t(
                                "allocation.subject",
                                row.allocation().title(),
                                String.valueOf(row.allocation().year()))))
                .forEach(options::add);
        String chosen = asked.isEmpty() ? usual(shown) : asked;
        Option found = options.stream()
                .filter(option -> option.value().equals(chosen))
                .findFirst()
                .orElse(options.getFirst());
        return new Compared(options, found.value(), found.label());
    }

    /** The version before, where there is one. */
    private static String usual(Shown shown) {
        int before = shown.proposal().stage().version() - 1;
        return shown.versions().stream()
                .filter(version -> version.stage().version() == before)
                .findFirst()
                .map(Proposal::id)
                .map(UUID::toString)
                .orElse(EffectPages.BY_HEAD);
    }

    private WorkbenchPage.Moves moves(Shown shown, String refusal) {
        Proposal proposal = shown.proposal();
        boolean newest = desk.writes()
                && proposal.id().equals(shown.versions().getFirst().id());
        Decision decision = proposal.decision();
        return new WorkbenchPage.Moves(
                newest && proposal.state() == State.DRAFT && proposal.total() != null,
                newest && proposal.state() == State.PROPOSED,
                newest && proposal.state() == State.REJECTED,
                desk.writes() && decision != null && decision.ledger().equals("REFUSED"),
                proposal.state() == State.EFFECTIVE,
                refusal);
    }

    static Map<String, String> typed(Shown shown) {
        var entered = new java.util.EnumMap<Measure, Map<String, java.math.BigDecimal>>(Measure.class);
        Measure.allEntered()
                .forEach(measure -> entered.put(measure, shown.kept().inputs().of(measure)));
        return DraftForm.of(
                new Draft(shown.proposal().formula(), entered, shown.proposal().note()));
    }

    static Typed saved(Shown shown) {
        return new Typed(typed(shown), FormErrors.NONE);
    }
}
