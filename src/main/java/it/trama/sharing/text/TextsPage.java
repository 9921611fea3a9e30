package it.trama.sharing.text;

import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Option;
import java.util.List;

/** Texts by purpose, and the form of the next. */
public record TextsPage(
        List<Group> groups, List<Option> exchanges, List<Option> languages, Form form, FormErrors errors) {

    public record Group(String title, List<Row> rows) {}

    public record Row(String title, String language, String since, String uses, String body) {}

    public record Form(String exchange, String language, String since, String body) {}
}
