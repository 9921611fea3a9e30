package it.trama.allocation;

import static it.trama.platform.web.Texts.t;

import it.trama.platform.web.Formats;
import java.util.List;
import java.util.Map;

/** A proposal on paper, as it is put before an assembly. */
public record ProposalPaper(
        String title, String version, String note, List<String> formula, List<Line> shares, String total) {

    public record Line(String name, String amount) {}

    /** @param names of municipalities by code */
    public static ProposalPaper of(String title, Proposal proposal, List<Share> shares, Map<String, String> names) {
        return new ProposalPaper(
                title,
                t("allocation.paper.version", proposal.stage().version()),
                proposal.note(),
                FormulaWords.of(proposal.formula()),
                shares.stream()
                        .map(share -> new Line(
                                names.getOrDefault(share.municipality(), share.municipality()),
                                Formats.euro(share.amount())))
                        .toList(),
                Formats.euro(proposal.total()));
    }
}
