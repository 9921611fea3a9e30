package it.trama.plan.folio;

import it.trama.plan.PlanTab;
import it.trama.plan.Typed;
import it.trama.platform.web.Option;
import java.util.List;
import java.util.Map;

/** An item's folio. */
public record FolioPage(Head head, Facts facts, List<Milestone> milestones, Can can, Typed typed) {

    public record Head(String code, String label, List<PlanTab> tabs) {}

    public record Facts(
            String lead,
            String partners,
            String territory,
            String beneficiaries,
            String months,
            List<String> norms,
            List<String> outcomes) {}

    /** @param late its day has gone by */
    public record Milestone(String id, String title, String due, String reached, boolean late) {}

    public record Can(boolean write, String newId) {}

    /** The form. */
    public record Edit(Head head, Map<String, String> stored, Chosen chosen, Choices choices, Typed typed) {}

    public record Chosen(List<String> partners, List<String> places, List<String> norms, List<String> outcomes) {}

    public record Choices(
            List<Option> bodies,
            List<Option> territories,
            List<Option> subdistricts,
            List<Option> municipalities,
            List<Option> norms,
            List<Option> outcomes) {}
}
