package it.trama.governance.post;

import static it.trama.platform.web.Texts.t;

import it.trama.platform.web.Formats;
import java.util.List;

/** How a sending went, address by address. */
public record SendingPage(Head head, String summary, boolean openOnes, boolean repeatable, List<Row> rows) {

    public record Head(String href, String title, String subject, String made, String text, List<String> files) {}

    /** @param open somebody has to do it by hand */
    public record Row(String id, String name, String office, String address, String state, boolean open, String css) {}

    static SendingPage of(KeepSending.Shown shown) {
        var sending = shown.sending();
        List<Row> rows = shown.rows().stream().map(SendingPage::row).toList();
        long sent = shown.rows().stream().filter(r -> r.state().equals("SENT")).count();
        long waiting = shown.rows().stream()
                .filter(r -> r.state().equals("WAITING") || r.state().equals("SENDING"))
                .count();
        long open = rows.stream().filter(Row::open).count();
        long byHand = rows.size() - sent - waiting - open;
        return new SendingPage(
                new Head(
                        SendingController.HOME + "/" + sending.id(),
                        t("governance.sending.kind." + sending.kind()),
                        sending.subject(),
                        t(
                                "governance.sending.made",
                                Formats.moment(sending.madeAt().toInstant()),
                                shown.by()),
                        sending.text(),
                        shown.files()),
                t("governance.sending.summary", sent, waiting, open, byHand),
                open > 0,
                shown.rows().stream()
                        .anyMatch(
                                r -> r.state().equals("BY_HAND") && !r.address().isEmpty()),
                rows);
    }

    private static Row row(Sendings.Row row) {
        boolean open = isOpen(row.state());
        return new Row(
                row.id().toString(),
                row.name(),
                row.office(),
                row.address(),
                said(row.state(), row.problem()),
                open,
                open ? "t-badge-warn" : row.state().equals("SENT") ? "t-badge-ok" : "");
    }

    static boolean isOpen(String state) {
        return state.equals("BY_HAND");
    }

    static String said(String state, String problem) {
        return problem.isEmpty() || state.equals("DONE_BY_HAND")
                ? t("governance.sending.state." + state)
                : t("governance.sending.problem." + problem);
    }
}
