package it.trama.network.body;

import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Option;
import java.util.List;

/** @param name of the body as it stands; empty: a new one */
public record BodyEditPage(
        String name, String action, BodyForm form, FormErrors errors, List<Option> kinds, List<Option> sections) {}
