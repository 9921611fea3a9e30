package it.trama.intake.contact;

import it.trama.intake.contact.Sheet.Entry;
import it.trama.intake.contact.Sheet.Interlocutor;
import it.trama.intake.contact.Sheet.Need;
import it.trama.intake.contact.Sheet.Presence;
import it.trama.platform.web.Inputs;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The folded part of the form. Nothing in it is asked for, so nothing in it is an error. */
public record SheetForm(Met met, List<String> needs, String asked, String reference, String code) {

    public record Met(String entry, String interlocutor, String presence, String accompaniedBy) {}

    private static final int CODE = 12;

    static SheetForm blank() {
        return new SheetForm(new Met("", "", "", ""), List.of(), "", "", "");
    }

    static SheetForm of(Map<String, List<String>> sent) {
        return new SheetForm(
                new Met(
                        text(sent, "entry"),
                        text(sent, "interlocutor"),
                        text(sent, "presence"),
                        text(sent, "accompaniedBy")),
                sent.getOrDefault("needs", List.of()),
                text(sent, "asked"),
                text(sent, "reference"),
                text(sent, "code"));
    }

    private static String text(Map<String, List<String>> sent, String name) {
        return Inputs.text(sent.getOrDefault(name, List.of("")).getFirst());
    }

    /** Open when something is in it already. */
    public boolean filled() {
        return !equals(blank());
    }

    Sheet toSheet() {
        return new Sheet(
                new Sheet.Met(
                        Inputs.choice(Entry.class, met.entry).orElse(null),
                        Inputs.choice(Interlocutor.class, met.interlocutor).orElse(null),
                        Inputs.choice(Presence.class, met.presence).orElse(null),
                        met.accompaniedBy),
                new Sheet.Wants(
                        needs.stream()
                                .flatMap(need -> Inputs.choice(Need.class, need).stream())
                                .collect(Collectors.toSet()),
                        asked,
                        reference),
                code.length() > CODE ? "" : code.toUpperCase(Locale.ROOT));
    }
}
