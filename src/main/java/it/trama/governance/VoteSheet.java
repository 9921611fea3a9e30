package it.trama.governance;

import static it.trama.platform.web.Texts.t;

import it.trama.governance.Ballots.Ballot;
import it.trama.governance.Ballots.Outcome;
import it.trama.governance.Tally.Choice;
import it.trama.governance.Tally.Part;
import it.trama.governance.Units.Share;
import it.trama.governance.Units.Unit;
import it.trama.platform.web.Formats;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A vote as acts print it: the sums, and for an open one who voted what with which weight.
 *
 * @param rows empty: it was secret
 */
public record VoteSheet(String manner, String result, boolean approved, List<Total> totals, List<Row> rows) {

    public record Total(String choice, String heads, String weight) {}

    /** @param seats of a union: whom it speaks for, with their weights */
    public record Row(String name, String seats, String heads, String weight, String choice) {}

    /** @param units of the session, in the order of the hall */
    public static VoteSheet of(Ballot ballot, Outcome outcome, List<Unit> units, Map<UUID, Choice> votes) {
        var totals = new ArrayList<Total>();
        for (Choice choice : Choice.values()) {
            totals.add(total(t("governance.choice." + choice), outcome.tally().of(choice)));
        }
        totals.add(total(t("governance.votes.present"), outcome.tally().present()));
        totals.add(total(t("governance.votes.all"), outcome.tally().all()));
        return new VoteSheet(
                t(
                        "governance.votes.manner." + ballot.manner(),
                        ballot.majority().name(),
                        ballot.course().tellers()),
                outcome.words(),
                outcome.approved(),
                totals,
                votes.isEmpty() ? List.of() : rows(units, votes));
    }

    /** As acts write it: who chose what, each with the weight. */
    public record Group(String choice, String names) {}

    public List<Group> groups() {
        var groups = new ArrayList<Group>();
        for (Choice choice : Choice.values()) {
            String said = t("governance.choice.one." + choice);
            String names = rows.stream()
                    .filter(row -> row.choice().equals(said))
                    .map(row -> t(
                            row.seats().isEmpty() ? "governance.votes.name" : "governance.votes.name.union",
                            row.name(),
                            row.weight(),
                            row.seats()))
                    .collect(Collectors.joining(", "));
            if (!names.isEmpty()) {
                groups.add(new Group(t("governance.votes.group." + choice), names));
            }
        }
        return groups;
    }

    private static Total total(String name, Part part) {
        return new Total(name, Formats.number(part.heads()), Formats.quantity(part.weight()));
    }

    private static List<Row> rows(List<Unit> units, Map<UUID, Choice> votes) {
        var rows = new ArrayList<Row>();
        for (Unit unit : units) {
            Choice choice = votes.get(unit.id());
            if (choice != null) {
                rows.add(new Row(
                        unit.name(),
                        seats(unit),
                        Formats.number(unit.part().heads()),
                        Formats.quantity(unit.part().weight()),
                        t("governance.choice.one." + choice)));
            }
        }
        return rows;
    }

    /** A seat that votes for itself needs no more words. */
    public static String seats(Unit unit) {
        return unit.seats().size() < 2
                ? ""
                : unit.seats().stream()
                        .map((Share share) -> share.name() + " " + Formats.quantity(share.weight()))
                        .collect(Collectors.joining(", "));
    }
}
