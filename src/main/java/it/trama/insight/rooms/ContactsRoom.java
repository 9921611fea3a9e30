package it.trama.insight.rooms;

import static it.trama.platform.web.Texts.t;

import it.trama.insight.DisclosureControl.Disclosed;
import it.trama.insight.Sign;
import it.trama.insight.rooms.Grid.Cell;
import it.trama.insight.rooms.Views.OwnCount;
import it.trama.kernel.Actor;
import it.trama.kernel.Role;
import it.trama.platform.web.Formats;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** "Chi si rivolge a noi?": contacts by reason. */
@Component
class ContactsRoom {

    private final ContactGrids grids;
    private final Views views;
    private final Charts charts;
    private final Clock clock;

    ContactsRoom(ContactGrids grids, Views views, Charts charts, Clock clock) {
        this.grids = grids;
        this.views = views;
        this.charts = charts;
        this.clock = clock;
    }

    RoomPage of(Asked asked, Actor actor) {
        ContactGrids.Year year = grids.of(asked.year());
        Optional<Integer> all = count(year, asked, Asked.ALL);
        return new RoomPage(
                t("insight.contacts.question"),
                Words.filter(Room.ACCESSI.address(), asked, LocalDate.now(clock).getYear(), 6),
                answer(year, asked, all),
                chart(year, asked),
                null,
                List.of(table(year, asked, all, actor)),
                Words.foot(t("insight.contacts.definitions"), Room.ACCESSI, asked, true));
    }

    private static Optional<Integer> count(ContactGrids.Year year, Asked asked, String reason) {
        return year.of(reason).of(new Cell(Words.place(asked), Asked.ALL));
    }

    private static RoomPage.Answer answer(ContactGrids.Year year, Asked asked, Optional<Integer> all) {
        if (all.isPresent() && all.get() == 0) {
            return new RoomPage.Answer(
                    "0", t("insight.contacts.none", Integer.toString(asked.year())), t("insight.none.next"));
        }
        Optional<String> first = ContactGrids.REASONS.stream()
                .filter(reason -> count(year, asked, reason).isPresent())
                .max(java.util.Comparator.comparing(
                        reason -> count(year, asked, reason).orElse(0)));
        String sentence = first.isEmpty() || all.isEmpty()
                ? t("insight.contacts.few", Words.placeName(asked))
                : t(
                        "insight.contacts.answer",
                        Words.placeName(asked),
                        t("insight.reason." + first.get()),
                        Formats.percent(count(year, asked, first.get()).orElse(0) / (double) all.get()));
        return new RoomPage.Answer(Words.number(all), sentence, null);
    }

    private RoomPage.Chart chart(ContactGrids.Year year, Asked asked) {
        List<String> reasons = ContactGrids.REASONS;
        return charts.of(
                t("insight.contacts.chart", Integer.toString(asked.year())),
                new Charts.Bars(
                        reasons.stream()
                                .map(reason -> t("insight.reason." + reason))
                                .toList(),
                        List.of(new Charts.Series(
                                t("insight.contacts.unit"),
                                reasons.stream()
                                        .map(reason ->
                                                count(year, asked, reason).<Number>map(count -> count))
                                        .toList())),
                        t("insight.contacts.unit"),
                        reasons.stream()
                                .map(reason -> Words.detail(Room.ACCESSI, asked, reason))
                                .toList(),
                        t("insight.contacts.chart", Integer.toString(asked.year()))));
    }

    private RoomPage.Table table(ContactGrids.Year year, Asked asked, Optional<Integer> all, Actor actor) {
        Optional<Map<String, Integer>> own = own(asked, actor);
        var columns = new ArrayList<>(
                List.of(t("insight.contacts.reason"), t("insight.contacts.count"), t("insight.contacts.share")));
        own.ifPresent(_ -> columns.add(t("insight.contacts.own")));
        List<RoomPage.Row> rows = ContactGrids.REASONS.stream()
                .map(reason -> row(year.of(reason), asked, reason, all, own))
                .toList();
        return new RoomPage.Table(
                t("insight.contacts.table"), columns, rows, row(year.of(Asked.ALL), asked, Asked.ALL, all, own));
    }

    private static RoomPage.Row row(
            Disclosed<Cell> disclosed,
            Asked asked,
            String reason,
            Optional<Integer> all,
            Optional<Map<String, Integer>> own) {
        Optional<Integer> count = disclosed.of(new Cell(Words.place(asked), Asked.ALL));
        var cells = new ArrayList<RoomPage.Cell>();
        cells.add(Words.cell(count, Words.detail(Room.ACCESSI, asked, reason)));
        cells.add(Words.text(
                count.isEmpty() || all.isEmpty()
                        ? Sign.HIDDEN.text()
                        : all.get() == 0 ? Sign.NONE.text() : Formats.percent(count.get() / (double) all.get())));
        own.ifPresent(counts -> cells.add(Words.cell(
                Optional.of(counts.getOrDefault(reason, 0)),
                "/accessi?anno=" + asked.year() + (reason.equals(Asked.ALL) ? "" : "&motivo=" + reason))));
        return new RoomPage.Row(t("insight.reason." + reason), null, cells);
    }

    /** Who may open the contacts of the own body sees them counted exactly, each number with its rows. */
    private Optional<Map<String, Integer>> own(Asked asked, Actor actor) {
        if (!actor.hasAny(Role.ACCESS_DESK, Role.SOCIAL_WORKER, Role.COORDINATOR)
                || !asked.subdistrict().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(views.contactsOf(actor.organisation(), asked.year()).stream()
                .collect(Collectors.toMap(OwnCount::column, OwnCount::count)));
    }
}
