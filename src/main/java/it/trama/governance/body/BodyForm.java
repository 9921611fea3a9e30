package it.trama.governance.body;

import static it.trama.platform.web.Texts.t;

import it.trama.governance.Bodies.Body;
import it.trama.governance.Bodies.Kind;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Inputs;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** A body as typed. */
public record BodyForm(Map<String, String> typed) {

    static BodyForm blank() {
        return new BodyForm(Map.of("id", UUID.randomUUID().toString()));
    }

    static BodyForm of(Body body, int version) {
        var typed = new HashMap<String, String>();
        typed.put("version", Integer.toString(version));
        typed.put("id", body.id().toString());
        typed.put("code", body.code());
        typed.put("name", body.name());
        typed.put("kind", body.kind().name());
        typed.put("composition", body.composition());
        typed.put("coordinator", body.coordinator());
        typed.put("monthly", body.monthly() ? "si" : "");
        return new BodyForm(typed);
    }

    public String of(String name) {
        return Inputs.text(typed.get(name));
    }

    private String code() {
        return of("code").toLowerCase(Locale.ROOT);
    }

    FormErrors errors() {
        var errors = FormErrors.NONE;
        if (of("name").isEmpty()) {
            errors = errors.with("name", t("governance.body.error.name"));
        }
        if (!code().matches("[a-z0-9-]{2,40}")) {
            errors = errors.with("code", t("governance.body.error.code"));
        }
        return Inputs.choice(Kind.class, of("kind")).isEmpty()
                ? errors.with("kind", t("governance.body.error.kind"))
                : errors;
    }

    int version() {
        return Inputs.number(of("version")).map(n -> n.intValue()).orElse(0);
    }

    /** Only of a form without errors. */
    Body toBody(UUID id) {
        return new Body(
                id,
                code(),
                of("name"),
                Inputs.choice(Kind.class, of("kind")).orElseThrow(),
                of("composition"),
                of("coordinator"),
                !of("monthly").isEmpty());
    }
}
