package it.trama.casefile.path;

import static it.trama.platform.web.Texts.t;

import it.trama.casefile.HeaderView;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Formats;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The life of a record, newest first, and what can be done with it. */
public record PathPage(HeaderView header, List<Step> steps, Standing standing, FormErrors errors) {

    public record Step(
            LocalDate order,
            String day,
            String title,
            String detail,
            @Nullable String href) {}

    /** @param transfer address of the one that waits for its proof; {@code id} of a new suspension */
    public record Standing(boolean suspended, @Nullable String transfer, String id, String today) {}

    static PathPage of(ShowPath.Shown shown, FormErrors errors, LocalDate today) {
        String own = shown.header().href();
        var facts = shown.facts();
        LocalDate first = facts.stream()
                .filter(row -> row.kind() == PathFacts.Kind.TAKEN)
                .map(PathFacts.Row::day)
                .min(Comparator.naturalOrder())
                .orElse(LocalDate.MAX);
        Stream<Step> steps = facts.stream().map(row -> step(row, own, row.day().isAfter(first)));
        Stream<Step> others = shown.milestones().stream()
                .map(m -> new Step(m.day(), Formats.longDate(m.day()), m.text(), "", m.href()));
        return new PathPage(
                shown.header(),
                Stream.concat(steps, others)
                        .sorted(Comparator.comparing(Step::order).reversed())
                        .toList(),
                new Standing(
                        facts.stream().anyMatch(row -> row.kind() == PathFacts.Kind.SUSPENDED && !row.over()),
                        facts.stream()
                                .filter(row -> row.kind() == PathFacts.Kind.TRANSFER && !row.over())
                                .map(row -> transfer(own, row))
                                .findFirst()
                                .orElse(null),
                        UUID.randomUUID().toString(),
                        Formats.date(today)),
                errors);
    }

    private static String transfer(String own, PathFacts.Row row) {
        return own + "/trasferimento/" + row.id();
    }

    private static Step step(PathFacts.Row row, String own, boolean again) {
        return switch (row.kind()) {
            case OPENED -> step(row, t("casefile.path.opened"), "", null);
            case TAKEN ->
                step(
                        row,
                        t(again ? "casefile.path.again" : "casefile.path.taken"),
                        t("casefile.area." + row.what()) + " · " + row.detail(),
                        null);
            case MANAGER -> step(row, t("casefile.path.manager", row.what()), row.detail(), null);
            case SUSPENDED -> suspended(row);
            case TRANSFER -> transferred(row, own);
            case CLOSED ->
                step(
                        row,
                        t("casefile.path.closed", PathWords.reason(row.what())),
                        PathWords.closing(row.detail()),
                        null);
        };
    }

    private static Step suspended(PathFacts.Row row) {
        String detail = row.over() ? t("casefile.path.until", row.what(), Formats.date(row.until())) : row.what();
        return step(row, t("casefile.path.suspended"), detail, null);
    }

    private static Step transferred(PathFacts.Row row, String own) {
        String detail = row.until() == null
                ? row.detail()
                : t("casefile.path.received", Formats.date(row.until()), row.detail());
        return step(row, t("casefile.path.transfer", row.what()), detail, transfer(own, row));
    }

    private static Step step(PathFacts.Row row, String title, String detail, @Nullable String href) {
        return new Step(row.day(), Formats.longDate(row.day()), title, detail, href);
    }
}
