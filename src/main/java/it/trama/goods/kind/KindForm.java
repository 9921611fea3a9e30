package it.trama.goods.kind;

import static it.trama.platform.web.Texts.t;

import it.trama.goods.kind.Kinds.Kind;
import it.trama.kernel.Result;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Inputs;
import java.math.BigDecimal;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A kind as typed.
 *
 * @param id of a new one
 */
public record KindForm(
        @Nullable String id,
        @Nullable String name,
        @Nullable String unit,
        @Nullable String help,
        @Nullable String version) {

    private static final int LONGEST = 60;
    private static final int LETTERS = 12;

    static KindForm blank() {
        return new KindForm(UUID.randomUUID().toString(), null, "KG", "FOOD", null);
    }

    FormErrors nameErrors() {
        String typed = Inputs.text(name);
        return typed.isEmpty() || typed.length() > LONGEST
                ? FormErrors.at("name", t("goods.kind.error.name", LONGEST))
                : FormErrors.NONE;
    }

    Result<Kind, FormErrors> toKind() {
        FormErrors errors = nameErrors();
        if (!Set.of("KG", "LITRE", "PIECE").contains(Inputs.text(unit))) {
            errors = errors.with("unit", t("goods.kind.error.unit"));
        }
        if (!Set.of("FOOD", "GOODS").contains(Inputs.text(help))) {
            errors = errors.with("help", t("goods.kind.error.help"));
        }
        return errors.any()
                ? Result.refused(errors)
                : Result.done(new Kind(code(), Inputs.text(name), Inputs.text(unit), Inputs.text(help), 1, false));
    }

    KeepKinds.Rename toRename(String code) {
        return new KeepKinds.Rename(
                code,
                Inputs.text(name),
                Inputs.number(version).map(BigDecimal::intValue).orElse(0));
    }

    /** Codes are letters: each digit of the id becomes one. */
    private String code() {
        String hex = Inputs.id(id).orElseGet(UUID::randomUUID).toString().replace("-", "");
        var code = new StringBuilder("K_");
        hex.chars().skip(hex.length() - LETTERS).forEach(c -> code.append((char) ('A' + Character.digit(c, 16))));
        return code.toString();
    }
}
