package it.trama.signal.antenna;

import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Option;
import java.util.List;

/** The empty or refused sheet. */
public record SendPage(SendForm form, Words words, List<Group> groups, List<Option> municipalities, FormErrors errors) {

    /**
     * @param next     what happens next and by when
     * @param duty     of the law, when violence is ticked
     * @param contacts whom to call then
     * @param signed   true: somebody else signs first
     */
    public record Words(String kind, String next, String duty, List<String> contacts, boolean signed) {}

    public record Group(String title, List<Tick> ticks) {}

    public record Tick(String code, String text, boolean seals, boolean ticked) {}
}
