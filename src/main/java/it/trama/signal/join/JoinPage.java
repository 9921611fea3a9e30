package it.trama.signal.join;

import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Option;
import java.util.List;

/** Which other matter is the same person's. */
public record JoinPage(String id, String base, String name, List<Option> others, List<Made> made, FormErrors errors) {

    public record Made(String part, String name, String when) {}
}
