package it.trama.plan;

import it.trama.platform.web.FormErrors;
import java.util.HashMap;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/** A form as it was typed, and what is wrong with it. */
public record Typed(Map<String, String> values, FormErrors errors) {

    public static final Typed NOTHING = new Typed(Map.of(), FormErrors.NONE);

    public Typed {
        values = Map.copyOf(values);
    }

    public String of(String field) {
        return values.getOrDefault(field, "");
    }

    /** What was typed, or what is stored when nothing was. */
    public String or(String field, String stored) {
        return values.getOrDefault(field, stored);
    }

    public Typed with(String field, String value) {
        var more = new HashMap<>(values);
        more.put(field, value);
        return new Typed(more, errors);
    }

    /** The page; 422 when something is wrong. */
    public ModelAndView view(String template, Object page) {
        var view = new ModelAndView(template, "page", page);
        view.setStatus(errors.any() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
        return view;
    }
}
