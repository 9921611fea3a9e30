package it.trama.activity.session;

import static it.trama.platform.web.Texts.t;

import it.trama.activity.session.Mark.OnDay;
import it.trama.platform.web.Formats;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Presences of a month, to print: a line for each person, a column for each day. */
public record SheetPage(Head head, List<String> days, List<Row> rows, List<String> present) {

    public record Head(String title, String href, String month, String before, String after) {}

    /** @param cells P, A, G or empty, by day */
    public record Row(String name, List<String> cells, String present, String rate) {}

    static SheetPage of(ReadSessions.Sheet sheet) {
        Map<String, Mark> marks = sheet.marks().stream().collect(Collectors.toMap(SheetPage::key, OnDay::mark));
        List<Row> rows = sheet.people().stream()
                .map(one -> row(one.name(), one.enrolment(), sheet.sessions(), marks))
                .toList();
        String href = "/iscrizioni/" + sheet.activity().id();
        YearMonth month = sheet.month();
        return new SheetPage(
                new Head(
                        sheet.activity().about().title(),
                        href,
                        Formats.month(month.atDay(1)),
                        href + "/foglio?mese=" + month.minusMonths(1),
                        href + "/foglio?mese=" + month.plusMonths(1)),
                sheet.sessions().stream()
                        .map(day ->
                                t("activity.day." + day.heldOn().getDayOfWeek().getValue()) + " "
                                        + day.heldOn().getDayOfMonth())
                        .toList(),
                rows,
                sheet.sessions().stream()
                        .map(day -> Long.toString(sheet.marks().stream()
                                .filter(one -> one.sessionId().equals(day.id()) && one.mark() == Mark.PRESENT)
                                .count()))
                        .toList());
    }

    private static String key(OnDay one) {
        return one.sessionId() + " " + one.enrolmentId();
    }

    private static Row row(String name, UUID enrolment, List<Session> days, Map<String, Mark> marks) {
        List<Mark> noted = days.stream()
                .map(day -> marks.getOrDefault(day.id() + " " + enrolment, Mark.NONE))
                .toList();
        long present = noted.stream().filter(mark -> mark == Mark.PRESENT).count();
        long known = noted.stream().filter(mark -> mark != Mark.NONE).count();
        return new Row(
                name,
                noted.stream().map(mark -> t("activity.mark.short." + mark)).toList(),
                Long.toString(present),
                known == 0 ? "" : Formats.percent((double) present / known));
    }
}
