package it.trama.governance.ballot;

import static it.trama.platform.web.Texts.t;

import it.trama.governance.Ballots.Ballot;
import it.trama.governance.Ballots.Manner;
import it.trama.governance.Ballots.State;
import it.trama.governance.Tally;
import it.trama.governance.Tally.Choice;
import it.trama.governance.Tally.Part;
import it.trama.governance.Units.Unit;
import it.trama.governance.ballot.BallotRows.Cast;
import it.trama.governance.ballot.BallotRows.Voter;
import it.trama.governance.ballot.ReadBallot.One;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Formats;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A vote: the roll call for the secretary, four buttons for who votes from their own account, the result for all. */
public record BallotPage(
        Head head,
        Now now,
        List<Row> rows,
        List<Row> mine,
        List<Kind> papers,
        @Nullable Result result,
        FormErrors errors) {

    /** @param needed the majority in words */
    public record Head(String title, String text, String href, Links links, String manner, String needed) {}

    public record Links(String session, String item, String guarantee) {}

    /** @param runs the reader enters votes and closes */
    public record Now(boolean open, boolean runs, boolean secret, boolean paper, int voted, int voters) {}

    /** @param choice empty: none yet; {@code said} for whom, by which account */
    public record Row(String unit, String name, String said, String weight, String choice, boolean locked) {}

    /** A kind of paper: few of them tell who had one. */
    public record Kind(String value, int given, boolean few) {}

    public record Result(String words, boolean approved, List<Line> lines) {}

    public record Line(String label, int heads, String weight, String share) {}

    static BallotPage of(One one, boolean runs, FormErrors errors) {
        Ballot ballot = one.ballot();
        boolean open = ballot.course().state() == State.OPEN;
        boolean secret = ballot.manner() != Manner.OPEN;
        boolean shown = ballot.manner() == Manner.OPEN && (!open || runs);
        List<Row> rows = rows(one, shown);
        List<UUID> mine = one.hands().mine();
        int voted = secret
                ? (int) one.hands().voters().stream().filter(Voter::voted).count()
                : one.hands().casts().size();
        return new BallotPage(
                head(one),
                new Now(
                        open,
                        runs,
                        secret,
                        ballot.manner() == Manner.PAPER,
                        voted,
                        one.hands().voters().size()),
                rows,
                open
                        ? rows(one, true).stream()
                                .filter(row -> mine.contains(UUID.fromString(row.unit())))
                                .toList()
                        : List.of(),
                ballot.manner() == Manner.PAPER && open ? kinds(one) : List.of(),
                result(one),
                errors);
    }

    private static Head head(One one) {
        Ballot ballot = one.ballot();
        var version = one.about().version();
        return new Head(
                version.title(),
                version.text(),
                "/governance/votazioni/" + ballot.id(),
                new Links(
                        "/governance/sedute/" + ballot.session(),
                        "/governance/punti/" + ballot.item(),
                        t("governance.ballot.guarantee." + ballot.manner())),
                t("governance.ballot.manner." + ballot.manner()),
                ballot.majority().name());
    }

    private static List<Row> rows(One one, boolean shown) {
        Map<UUID, Unit> units = one.units().stream().collect(Collectors.toMap(Unit::id, Function.identity()));
        Map<UUID, Cast> casts =
                one.hands().casts().stream().collect(Collectors.toMap(Cast::unitId, Function.identity()));
        var rows = new ArrayList<Row>();
        for (Voter voter : one.hands().voters()) {
            Unit unit = units.get(voter.unitId());
            if (unit != null) {
                rows.add(row(unit, voter, shown ? casts.get(unit.id()) : null, units.get(voter.caster())));
            }
        }
        return rows;
    }

    private static Row row(Unit unit, Voter voter, @Nullable Cast cast, @Nullable Unit caster) {
        String said = caster == null || caster.id().equals(unit.id())
                ? voter.person()
                : t("governance.ballot.byProxy", caster.name());
        boolean account = cast != null && cast.byAccount();
        return new Row(
                unit.id().toString(),
                unit.name(),
                account ? said + " · " + t("governance.ballot.byAccount") : said,
                Formats.quantity(unit.part().weight()),
                voter.voted() ? "VOTED" : cast == null ? "" : cast.choice().name(),
                account || voter.voted());
    }

    private static List<Kind> kinds(One one) {
        var there = one.hands().voters().stream().map(Voter::unitId).collect(Collectors.toSet());
        List<Part> present = PaperCount.asCounted(one.ballot(), one.units()).stream()
                .filter(unit -> there.contains(unit.id()))
                .map(Unit::part)
                .toList();
        return PaperCount.kinds(present).entrySet().stream()
                .map(kind -> new Kind(kind.getKey().toPlainString(), kind.getValue(), kind.getValue() < 3))
                .toList();
    }

    private static @Nullable Result result(One one) {
        var outcome = one.outcome();
        if (outcome == null) {
            return null;
        }
        Tally tally = outcome.tally();
        Part present = tally.present();
        return new Result(
                outcome.words(),
                outcome.approved(),
                Arrays.stream(Choice.values())
                        .map(choice -> line(t("governance.choice." + choice), tally.of(choice), present))
                        .toList());
    }

    private static Line line(String label, Part part, Part whole) {
        return new Line(
                label, part.heads(), Formats.quantity(part.weight()), ResultWords.share(part.weight(), whole.weight()));
    }
}
