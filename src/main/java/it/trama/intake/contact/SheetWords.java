package it.trama.intake.contact;

import static it.trama.platform.web.Texts.t;

import it.trama.platform.web.Option;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The sheet in words: what was filled, and what may be chosen. */
final class SheetWords {

    private SheetWords() {}

    static NewContactPage.Sheet choices() {
        return new NewContactPage.Sheet(
                Option.of(Sheet.Entry.class, "intake.entry"),
                Option.of(Sheet.Interlocutor.class, "intake.interlocutor"),
                Option.of(Sheet.Presence.class, "intake.presence"),
                Option.of(Sheet.Need.class, "intake.need"));
    }

    static List<ContactPage.Line> lines(ReadContact.Details details) {
        var lines = new ArrayList<ContactPage.Line>();
        details.origin().ifPresent(kind -> add(lines, "origin", t("intake.origin." + kind)));
        Sheet.Met met = details.sheet().met();
        add(lines, "entry", coded("entry", met.entry()));
        add(lines, "interlocutor", coded("interlocutor", met.interlocutor()));
        add(lines, "presence", coded("presence", met.presence()));
        add(lines, "accompaniedBy", met.accompaniedBy());
        Sheet.Wants wants = details.sheet().wants();
        add(
                lines,
                "needs",
                wants.needs().stream().map(need -> coded("need", need)).collect(Collectors.joining(", ")));
        add(lines, "asked", wants.asked());
        add(lines, "reference", wants.reference());
        return lines;
    }

    private static String coded(String what, @Nullable Enum<?> value) {
        return value == null ? "" : t("intake." + what + "." + value);
    }

    private static void add(List<ContactPage.Line> lines, String what, String text) {
        if (!text.isEmpty()) {
            lines.add(new ContactPage.Line(t("intake.sheet." + what), text));
        }
    }

    static ContactPage.Code code(ReadContact.Details details) {
        return new ContactPage.Code(
                details.sheet().temporaryCode(),
                details.others().stream()
                        .map(other -> new ContactPage.Other(other.number(), "/accessi/" + other.id()))
                        .toList());
    }
}
