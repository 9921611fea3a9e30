package it.trama.governance.body;

import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Option;
import java.util.List;

/** New rules of a body, from a day on. */
public record RulePage(RuleForm form, String body, String href, Lists lists, FormErrors errors) {

    public record Lists(List<Option> weights, List<Option> unions, List<Option> majorities) {}
}
