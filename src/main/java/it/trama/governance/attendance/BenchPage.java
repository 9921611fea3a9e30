package it.trama.governance.attendance;

import static it.trama.platform.web.Texts.t;

import it.trama.governance.Answers.Answer;
import it.trama.governance.Attendances.Capacity;
import it.trama.governance.Attendances.Stay;
import it.trama.governance.Sessions;
import it.trama.governance.Sessions.State;
import it.trama.governance.Units.Share;
import it.trama.governance.Units.Unit;
import it.trama.governance.attendance.ReadBench.Bench;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Formats;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A row for each vote of the hall: who is there, with one key. */
public record BenchPage(Head head, Quorum quorum, List<Row> rows, FormErrors errors) {

    public record Head(String title, String href, boolean open) {}

    public record Quorum(boolean met, String words, int present, int all) {}

    /**
     * @param fresh  id of the next touch, so that a double click is one
     * @param state  MEMBER, DELEGATE, PROXY, LEFT or empty
     * @param person who comes, as the seat has it
     * said: of who was not called yet, what they answered to the convocation
     */
    public record Row(String unit, String name, String note, String fresh, String state, String said, Person person) {}

    /** standby: who may come instead, with the writing; holder: the unit that votes for it as they said; empty: nobody is known. */
    public record Person(String member, String standby, String act, String holder, String proxy) {}

    static BenchPage of(Bench bench, FormErrors errors) {
        Map<UUID, String> names = bench.units().stream().collect(Collectors.toMap(Unit::id, Unit::name));
        Map<UUID, Stay> last =
                bench.stays().stream().collect(Collectors.toMap(Stay::unit, stay -> stay, BenchPage::later));
        return new BenchPage(
                new Head(
                        t(
                                "governance.session.of",
                                bench.body(),
                                Formats.longDate(bench.session().day())),
                        "/governance/sedute/" + bench.session().id(),
                        bench.session().state() == State.OPEN),
                quorum(bench),
                bench.units().stream()
                        .map(unit -> row(unit, last.get(unit.id()), bench, names))
                        .toList(),
                errors);
    }

    private static Stay later(Stay one, Stay other) {
        boolean open = other.hours().left() == null;
        return open || one.hours().left() != null ? other : one;
    }

    private static Quorum quorum(Bench bench) {
        var quorum = bench.quorum();
        return new Quorum(
                quorum.met(),
                quorum.words(bench.session().times().call()),
                quorum.present().heads(),
                quorum.all().heads());
    }

    private static Row row(Unit unit, @Nullable Stay stay, Bench bench, Map<UUID, String> names) {
        boolean here = stay != null && stay.hours().left() == null;
        return new Row(
                unit.id().toString(),
                unit.name(),
                note(unit),
                UUID.randomUUID().toString(),
                stay == null ? "" : here ? stay.capacity().name() : "LEFT",
                stay == null ? answered(unit, bench) : said(stay, names),
                person(unit, bench));
    }

    private static String note(Unit unit) {
        String towns = unit.union() == null
                ? ""
                : unit.seats().stream().map(Share::name).collect(Collectors.joining(", ")) + " · ";
        return towns + t("governance.bench.weight", Formats.quantity(unit.part().weight()));
    }

    static Person person(Unit unit, Bench bench) {
        String member = unit.seats().stream()
                .map(share -> bench.people().seats().get(share.seat()))
                .filter(seat -> seat != null && seat.holder() != null)
                .map(seat -> java.util.Objects.requireNonNull(seat.holder()).name())
                .findFirst()
                .orElse("");
        return bench.people().standbys().stream()
                .filter(one ->
                        unit.seats().stream().anyMatch(share -> share.seat().equals(one.seatId())))
                .findFirst()
                .map(one -> new Person(member, one.name(), one.act(), "", ""))
                .orElseGet(() -> proxy(member, unit, bench));
    }

    private static Person proxy(String member, Unit unit, Bench bench) {
        return answers(unit, bench)
                .filter(answer -> answer.holder() != null)
                .findFirst()
                .flatMap(answer -> bench.units().stream()
                        .filter(other -> other.seats().stream()
                                .anyMatch(share -> share.seat().equals(answer.holder())))
                        .findFirst()
                        .map(other -> new Person(member, "", "", other.id().toString(), answer.act())))
                .orElse(new Person(member, "", "", "", ""));
    }

    private static String answered(Unit unit, Bench bench) {
        return answers(unit, bench).map(Answer::words).collect(Collectors.joining(" "));
    }

    private static Stream<Answer> answers(Unit unit, Bench bench) {
        return bench.people().answers().stream()
                .filter(one ->
                        unit.seats().stream().anyMatch(share -> share.seat().equals(one.seat())));
    }

    private static String said(Stay stay, Map<UUID, String> names) {
        OffsetDateTime left = stay.hours().left();
        if (left != null) {
            return t("governance.bench.left", time(left));
        }
        UUID holder = stay.holder();
        String who =
                stay.capacity() == Capacity.PROXY && holder != null ? names.getOrDefault(holder, "") : stay.person();
        return t(
                "governance.bench.said." + stay.capacity(),
                who.isEmpty() ? t("governance.bench.somebody") : who,
                time(stay.hours().arrived()));
    }

    private static String time(OffsetDateTime at) {
        return Formats.time(at.atZoneSameInstant(Sessions.ROME).toLocalTime());
    }

    static List<Unit> holders(Bench bench, UUID but) {
        return bench.units().stream()
                .filter(unit -> !unit.id().equals(but))
                .filter(unit -> bench.stays().stream()
                        .anyMatch(stay -> stay.unit().equals(unit.id())
                                && stay.hours().left() == null
                                && stay.capacity() != Capacity.PROXY))
                .sorted(Comparator.comparing(Unit::name))
                .toList();
    }
}
