package it.trama.allocation.proposal;

import static it.trama.platform.web.Texts.t;

import it.trama.allocation.Allocation;
import it.trama.allocation.Proposal;
import it.trama.allocation.Proposal.Decision;
import it.trama.allocation.Proposal.State;
import it.trama.allocation.Share;
import it.trama.allocation.proposal.Draft.Tried;
import it.trama.allocation.proposal.ReadAllocation.Shown;
import it.trama.allocation.proposal.WorkbenchPage.Fact;
import it.trama.fund.LineTotal;
import it.trama.kernel.Result.Done;
import it.trama.platform.web.Formats;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** What is known of a version besides its formula. */
final class Facts {

    private Facts() {}

    static List<Fact> of(Shown shown, Tried kept) {
        Allocation allocation = shown.allocation();
        Proposal proposal = shown.proposal();
        var facts = new ArrayList<Fact>();
        facts.add(new Fact(t("allocation.year"), String.valueOf(allocation.year()), null));
        facts.add(new Fact(t("allocation.purpose"), t("allocation.purpose." + allocation.purpose()), null));
        LineTotal line = shown.line();
        if (line != null) {
            facts.add(new Fact(t("allocation.line"), line(line), line.href()));
        }
        Decision decision = proposal.decision();
        if (decision != null) {
            facts.addAll(of(proposal.id(), decision));
        } else if (proposal.state() == State.PROPOSED) {
            String day = Formats.longDate(proposal.stage().proposedOn());
            facts.add(new Fact(t("allocation.proposedOn"), day, null));
        }
        String when = Formats.moment(proposal.stage().writtenAt());
        facts.add(new Fact(t("allocation.written"), t("allocation.written.by", shown.writer(), when), null));
        if (!proposal.note().isEmpty()) {
            facts.add(new Fact(t("allocation.field.note"), proposal.note(), null));
        }
        if (proposal.state() != State.DRAFT) {
            facts.add(new Fact(t("allocation.again"), t(same(shown, kept)), null));
        }
        return facts;
    }

    private static String same(Shown shown, Tried kept) {
        boolean same = kept.result() instanceof Done(List<Share> parts)
                && parts.equals(shown.kept().shares());
        return same ? "allocation.again.same" : "allocation.again.other";
    }

    private static List<Fact> of(UUID proposal, Decision decision) {
        String act =
                t("allocation.resolution.of", decision.number(), Formats.longDate(decision.day()), decision.body());
        var facts = new ArrayList<>(
                List.of(new Fact(t("allocation.resolution"), act, "/governance/delibere/di/" + proposal)));
        if (!decision.ledger().isEmpty()) {
            facts.add(new Fact(t("allocation.ledger"), t("allocation.ledger." + decision.ledger()), null));
        }
        return facts;
    }

    static String line(LineTotal line) {
        return t(
                "allocation.line.of",
                line.code(),
                line.purpose(),
                String.valueOf(line.year()),
                Formats.euro(line.amounts().available()));
    }
}
