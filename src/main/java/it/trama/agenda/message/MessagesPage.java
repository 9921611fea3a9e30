package it.trama.agenda.message;

import static it.trama.platform.web.Texts.t;

import it.trama.casefile.HeaderView;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Formats;
import it.trama.platform.web.Option;
import java.util.List;
import java.util.UUID;

/** Messages about one record, newest first, each that waits with its answer. */
public record MessagesPage(
        HeaderView header,
        List<Row> rows,
        List<Option> recipients,
        MessageForm form,
        FormErrors errors,
        String answered) {

    public record Row(String id, String head, String text, boolean waits, String newId) {}

    static MessagesPage of(ShowMessages.Shown shown, MessageForm form, FormErrors errors) {
        String answered = form.answers() == null ? "" : form.answers();
        return new MessagesPage(
                shown.header(),
                shown.rows().stream().map(MessagesPage::row).toList(),
                shown.recipients().stream()
                        .map(r -> new Option(r.holder(), r.name()))
                        .toList(),
                form,
                errors,
                answered);
    }

    private static Row row(Messages.Row row) {
        String head = t(
                "agenda.message.head",
                row.sender(),
                row.forName(),
                Formats.moment(row.sentAt().toInstant()));
        return new Row(
                row.id().toString(),
                head,
                row.text(),
                row.waits(),
                UUID.randomUUID().toString());
    }
}
