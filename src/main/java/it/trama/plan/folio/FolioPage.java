package it.trama.plan.folio;

import it.trama.plan.PlanTab;
import it.trama.plan.Typed;
import it.trama.platform.web.Crumb;
import it.trama.platform.web.Option;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An item's folio. */
public record FolioPage(Head head, Facts facts, List<Milestone> milestones, Numbers numbers, Can can, Typed typed) {

    public record Head(String code, String label, List<PlanTab> tabs) {}

    public record Facts(
            String lead, String partners, String territory, String beneficiaries, String months, Rests rests) {}

    /** On what it rests; each guideline leads to all that answers to it, each outcome to its cycle. */
    public record Rests(List<String> norms, List<Crumb> guidelines, List<Crumb> outcomes) {}

    /** @param late its day has gone by */
    public record Milestone(String id, String title, String due, String reached, boolean late) {}

    /** @param money null for who may not see it */
    public record Numbers(
            @Nullable List<Money> money,
            List<Value> values,
            @Nullable Last last) {}

    /** @param href where the movements are that prove the figures */
    public record Money(String line, String year, String href, String assigned, String committed, String spent) {}

    public record Value(String name, String level, String year, String target, Proof proof, String light, String css) {}

    /** @param href what the value comes from */
    public record Proof(String value, String source, String href) {}

    /** The newest evidence. */
    public record Last(String day, String state, String note, String evidence, String href) {}

    public record Can(boolean write, String newId) {}

    /** The form. */
    public record Edit(Head head, Map<String, String> stored, Chosen chosen, Choices choices, Typed typed) {}

    public record Chosen(
            List<String> partners,
            List<String> places,
            List<String> norms,
            List<String> guidelines,
            List<String> outcomes) {}

    public record Choices(
            List<Option> bodies,
            List<Option> territories,
            List<Option> subdistricts,
            List<Option> municipalities,
            List<Option> norms,
            List<Option> guidelines,
            List<Option> outcomes) {}
}
