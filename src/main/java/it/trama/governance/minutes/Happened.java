package it.trama.governance.minutes;

import static it.trama.platform.web.Texts.t;

import it.trama.governance.Attendances.Capacity;
import it.trama.governance.Attendances.Stay;
import it.trama.governance.Ballots;
import it.trama.governance.Ballots.Ballot;
import it.trama.governance.Bodies.Body;
import it.trama.governance.QuorumState;
import it.trama.governance.Sessions.Item;
import it.trama.governance.Sessions.Session;
import it.trama.governance.Sessions.Version;
import it.trama.governance.Units.Unit;
import it.trama.governance.VoteSheet;
import it.trama.platform.web.Formats;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** What happened in a session, as minutes tell it. Nobody edits it: it is what was recorded while it happened. */
record Happened(Session session, Body body, Hall hall, List<Point> points, List<MinutesRows.Guest> guests) {

    record Hall(List<Unit> units, List<Stay> stays, Optional<QuorumState> quorum) {

        String name(UUID unit) {
            return units.stream()
                    .filter(one -> one.id().equals(unit))
                    .map(Unit::name)
                    .findFirst()
                    .orElse("–");
        }
    }

    /** An item with its amendments, its votes and what was noted of it. */
    record Point(Item item, List<Version> versions, List<Voted> votes, String note) {}

    /** @param number of the resolution; empty: it did not pass, or was void */
    record Voted(Ballot ballot, Optional<VoteSheet> sheet, String number) {}

    /** @param who with the capacity, how long */
    record Present(String unit, String seats, String heads, String weight, List<String> who) {}

    List<Present> attendance() {
        Map<UUID, List<Stay>> stays = hall.stays().stream().collect(Collectors.groupingBy(Stay::unit));
        return hall.units().stream()
                .map(unit -> new Present(
                        unit.name(),
                        VoteSheet.seats(unit),
                        Formats.number(unit.part().heads()),
                        Formats.quantity(unit.part().weight()),
                        stays.getOrDefault(unit.id(), List.of()).stream()
                                .map(this::words)
                                .toList()))
                .toList();
    }

    private String words(Stay stay) {
        UUID holder = stay.holder();
        var left = stay.hours().left();
        String hours = left == null
                ? t(
                        "governance.minutes.from",
                        Formats.time(stay.hours().arrived().toInstant()))
                : t(
                        "governance.minutes.fromTo",
                        Formats.time(stay.hours().arrived().toInstant()),
                        Formats.time(left.toInstant()));
        if (holder != null) {
            return t("governance.minutes.proxy", hall.name(holder), stay.act());
        }
        return stay.capacity() == Capacity.DELEGATE
                ? t("governance.minutes.delegate", stay.person(), stay.act(), hours)
                : t("governance.minutes.member", stay.person(), hours);
    }

    /** When the first vote was called, or else while anybody was there. */
    static List<Stay> atTheCount(List<Stay> stays, List<Ballot> ballots) {
        Optional<OffsetDateTime> first =
                ballots.stream().map(ballot -> ballot.course().opened()).findFirst();
        return first.isEmpty()
                ? stays
                : stays.stream().filter(stay -> stay.at(first.get())).toList();
    }

    String quorumWords() {
        return hall.quorum()
                .map(state -> t(
                        state.met() ? "governance.minutes.quorum.met" : "governance.minutes.quorum.missed",
                        state.present().heads(),
                        state.all().heads(),
                        Formats.quantity(state.present().weight()),
                        Formats.quantity(state.all().weight())))
                .orElse("");
    }

    String opening() {
        var place = session.place();
        var opened = session.times().opened();
        var lines = new ArrayList<String>();
        lines.add(t(
                "governance.minutes.draft.opening",
                Formats.longDate(session.day()),
                opened == null ? "–" : Formats.time(opened.toInstant()),
                place.name(),
                body.name(),
                t("governance.resolution.call." + Math.max(1, session.times().call()))));
        if (!place.chair().isEmpty()) {
            lines.add(t("governance.minutes.draft.chair", place.chair()));
        }
        if (!place.secretary().isEmpty()) {
            lines.add(t("governance.minutes.draft.secretary", place.secretary()));
        }
        if (!quorumWords().isEmpty()) {
            lines.add(quorumWords());
        }
        return String.join("\n", lines);
    }

    String closing() {
        var closed = session.times().closed();
        return closed == null ? "" : t("governance.minutes.draft.closing", Formats.time(closed.toInstant()));
    }

    static boolean wasHeld(Ballot ballot) {
        return ballot.course().state() != Ballots.State.OPEN;
    }
}
