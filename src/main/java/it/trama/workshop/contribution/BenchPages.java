package it.trama.workshop.contribution;

import static it.trama.platform.web.Texts.t;

import it.trama.plan.PlanItem;
import it.trama.plan.PlanItems;
import it.trama.platform.web.Formats;
import it.trama.platform.web.Option;
import it.trama.workshop.contribution.BenchPage.Typed;
import it.trama.workshop.contribution.ContributionRows.Contribution;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The workbench as its page says it. */
final class BenchPages {

    private BenchPages() {}

    static BenchPage of(WorkOnContributions.Shown shown, Typed typed) {
        List<Option> clusters = shown.clusters().stream()
                .map(cluster -> new Option(cluster.id().toString(), cluster.title()))
                .toList();
        var targets = new ArrayList<>(clusters);
        targets.add(new Option(BenchForm.ANEW, t("workshop.bench.anew")));
        targets.add(new Option(BenchForm.LOOSE, t("workshop.bench.loosen")));
        return new BenchPage(
                shown.head(),
                cards(shown, null),
                clusters(shown),
                new BenchPage.Choices(
                        targets,
                        clusters,
                        shown.head().leads()
                                ? shown.items().stream()
                                        .map(item -> new Option(item.code(), PlanItems.label(item)))
                                        .toList()
                                : List.of(),
                        shown.undoable(),
                        UUID.randomUUID().toString()),
                !shown.closed(),
                typed);
    }

    private static List<BenchPage.Cluster> clusters(WorkOnContributions.Shown shown) {
        return shown.clusters().stream()
                .map(cluster -> new BenchPage.Cluster(
                        cluster.id().toString(),
                        cluster.title(),
                        cluster.summary(),
                        cards(shown, cluster.id()),
                        fed(shown, cluster.id())))
                .toList();
    }

    private static List<BenchPage.Card> cards(WorkOnContributions.Shown shown, @Nullable UUID cluster) {
        return shown.contributions().stream()
                .filter(one -> Objects.equals(one.cluster(), cluster))
                .map(one -> card(shown, one))
                .toList();
    }

    private static BenchPage.Card card(WorkOnContributions.Shown shown, Contribution one) {
        boolean own = one.fate().mine() && !one.fate().withdrawn() && !shown.closed();
        return new BenchPage.Card(
                one.id().toString(),
                one.text(),
                said(one),
                fate(one),
                own || (shown.head().leads() && one.fate().correctedAt() != null)
                        ? OwnController.href(shown.head().href(), one.id())
                        : null);
    }

    static String fate(Contribution one) {
        var corrected = one.fate().correctedAt();
        var withdrawn = one.fate().withdrawnAt();
        if (withdrawn != null) {
            return t("workshop.contribution.withdrawn", Formats.moment(withdrawn.toInstant()));
        }
        return corrected == null ? "" : t("workshop.contribution.corrected", Formats.moment(corrected.toInstant()));
    }

    static String said(Contribution one) {
        String author = one.author().isEmpty() ? t("workshop.contribution.unnamed") : one.author();
        String when = Formats.moment(one.givenAt().toInstant());
        return t(one.linked() ? "workshop.contribution.linked" : "workshop.contribution.said", author, when);
    }

    private static List<BenchPage.Fed> fed(WorkOnContributions.Shown shown, UUID cluster) {
        return shown.fed().stream()
                .filter(fed -> fed.cluster().equals(cluster))
                .map(fed -> new BenchPage.Fed(
                        fed.id().toString(),
                        label(shown.items(), fed.planItem()),
                        "/piano/" + fed.planItem(),
                        fed.note()))
                .toList();
    }

    private static String label(List<PlanItem> items, String code) {
        return items.stream()
                .filter(item -> item.code().equals(code))
                .findFirst()
                .map(PlanItems::label)
                .orElse(code);
    }
}
