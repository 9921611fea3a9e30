package it.trama.fund.form;

import static it.trama.platform.web.Texts.t;

import it.trama.fund.FundTotal;
import it.trama.fund.LineTotal;
import it.trama.platform.web.Crumb;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Option;
import it.trama.platform.web.Texts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/**
 * A form. Its texts are {@code fund.<name>.title}, {@code .intro}, {@code .button}; those of its fields {@code fund.field.<name>.<field>}, or
 * {@code fund.field.<field>} where forms share them, with {@code .hint} after it.
 *
 * @param minds what a rule says against it: it is seen, and the choice remains
 */
public record FormPage(
        Head head, List<Field> fields, Map<String, String> hidden, List<String> minds, FormErrors errors) {

    /** @param intro empty: nothing to explain */
    public record Head(String title, String intro, String button, String action, List<Crumb> crumbs) {}

    public enum Kind {
        TEXT,
        LONG,
        MONEY,
        DAY,
        CHOICE,
        RADIO,
        SEVERAL
    }

    public record Field(
            String name,
            Kind kind,
            String label,
            @Nullable String hint,
            String value,
            boolean required,
            List<Option> options) {

        public List<String> values() {
            return Arrays.asList(value.split(","));
        }
    }

    /** The way to a line of a fund. */
    public static List<Crumb> crumbs(FundTotal fund, @Nullable LineTotal line) {
        var crumbs = new ArrayList<Crumb>();
        crumbs.add(new Crumb(t("fund.title"), "/fondi?anno=" + fund.year()));
        crumbs.add(new Crumb(t("fund.folio", fund.name(), String.valueOf(fund.year())), fund.href()));
        if (line != null) {
            crumbs.add(new Crumb(line.purpose(), line.href()));
        }
        return crumbs;
    }

    public static Builder of(String name, String action, Map<String, String> typed, FormErrors errors) {
        return new Builder(name, action, typed, errors);
    }

    /** Gathers the fields in the order in which they are shown. */
    public static final class Builder {

        private final String name;
        private final String action;
        private final Map<String, String> typed;
        private final FormErrors errors;
        private final List<Field> fields = new ArrayList<>();
        private final Map<String, String> hidden = new java.util.LinkedHashMap<>();

        private Builder(String name, String action, Map<String, String> typed, FormErrors errors) {
            this.name = name;
            this.action = action;
            this.typed = typed;
            this.errors = errors;
        }

        public Builder hidden(String field, String otherwise) {
            hidden.put(field, typed.getOrDefault(field, otherwise));
            return this;
        }

        public Builder must(Kind kind, String field, String otherwise) {
            return add(kind, field, otherwise, true, List.of());
        }

        public Builder may(Kind kind, String field, String otherwise) {
            return add(kind, field, otherwise, false, List.of());
        }

        public Builder must(Kind kind, String field, String otherwise, List<Option> options) {
            return add(kind, field, otherwise, true, options);
        }

        public Builder may(Kind kind, String field, String otherwise, List<Option> options) {
            return add(kind, field, otherwise, false, options);
        }

        private Builder add(Kind kind, String field, String otherwise, boolean required, List<Option> options) {
            String own = "fund.field." + name + "." + field;
            String key = Texts.has(own) ? own : "fund.field." + field;
            String hint = Texts.has(key + ".hint") ? t(key + ".hint") : null;
            fields.add(new Field(field, kind, t(key), hint, typed.getOrDefault(field, otherwise), required, options));
            return this;
        }

        /** With what is wrong it answers 422. */
        public ModelAndView view(List<Crumb> crumbs, List<String> minds, Object... facts) {
            String intro = "fund." + name + ".intro";
            var head = new Head(
                    t("fund." + name + ".title", facts),
                    Texts.has(intro) ? t(intro, facts) : "",
                    t("fund." + name + ".button"),
                    action,
                    crumbs);
            var view = new ModelAndView("fund/form", "page", new FormPage(head, fields, hidden, minds, errors));
            view.setStatus(errors.any() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
            return view;
        }
    }
}
