package it.trama.project.proposal;

import static it.trama.platform.web.Texts.t;

import it.trama.platform.web.FormErrors;

/** What a refusal says: why, and what to do next. */
final class RefusalText {

    private RefusalText() {}

    static String of(ProposalRefusal refusal) {
        return switch (refusal) {
            case ProposalRefusal.Incomplete _ -> t("project.proposal.refusal.Incomplete");
            case ProposalRefusal.NoGroup _ -> t("project.proposal.refusal.NoGroup");
            case ProposalRefusal.NoAgreement _ -> t("project.proposal.refusal.NoAgreement");
            case ProposalRefusal.NotNow(var state) ->
                t("project.proposal.refusal.NotNow", t("project.proposal.state." + state));
            case ProposalRefusal.OwnProposal _ -> t("project.proposal.refusal.OwnProposal");
            case ProposalRefusal.ReasonMissing _ -> t("project.proposal.refusal.ReasonMissing");
            case ProposalRefusal.FollowedByOthers _ -> t("project.proposal.refusal.FollowedByOthers");
            case ProposalRefusal.RecordToOpen _ -> t("project.proposal.refusal.RecordToOpen");
            case ProposalRefusal.SavedMeanwhile _ -> t("project.proposal.refusal.SavedMeanwhile");
        };
    }

    /** At the fields that are missing; of the whole form otherwise. */
    static FormErrors errors(ProposalRefusal refusal) {
        if (!(refusal instanceof ProposalRefusal.Incomplete(var fields))) {
            return FormErrors.whole(of(refusal));
        }
        FormErrors errors = FormErrors.NONE;
        for (String field : fields) {
            errors = errors.with(field, t("project.proposal.missing." + field));
        }
        return errors;
    }
}
