package it.trama.governance.attendance;

import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Inputs;
import it.trama.platform.web.Option;
import java.util.List;
import java.util.Map;

/** What one key cannot say: a delegate not yet known, a proxy to another member, another time. */
public record RowPage(
        BenchPage.Row row,
        BenchPage.Head head,
        List<Option> people,
        List<Option> holders,
        Map<String, String> typed,
        FormErrors errors) {

    public String of(String name, String usual) {
        return typed.containsKey(name) ? Inputs.text(typed.get(name)) : usual;
    }
}
