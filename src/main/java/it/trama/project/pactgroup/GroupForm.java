package it.trama.project.pactgroup;

import static it.trama.platform.web.Texts.t;

import it.trama.kernel.Result;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Inputs;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody for a pact group, as typed.
 *
 * @param who user and body, with a colon between
 */
public record GroupForm(
        @Nullable String id,
        @Nullable String group,
        @Nullable String who,
        @Nullable String coordinates) {

    private static final int MOST = 6;

    static GroupForm blank() {
        return new GroupForm(UUID.randomUUID().toString(), "", "", null);
    }

    Result<ManageGroups.Add, FormErrors> toCommand() {
        FormErrors errors = FormErrors.NONE;
        Optional<Integer> subdistrict = Inputs.number(group)
                .filter(n -> n.signum() >= 0 && n.compareTo(BigDecimal.valueOf(MOST)) <= 0)
                .map(BigDecimal::intValue);
        if (subdistrict.isEmpty()) {
            errors = errors.with("group", t("project.group.form.group"));
        }
        String typed = Inputs.text(who);
        int colon = typed.indexOf(':');
        Optional<UUID> user = Inputs.id(typed.substring(0, Math.max(colon, 0)));
        Optional<UUID> body = Inputs.id(typed.substring(colon + 1));
        if (user.isEmpty() || body.isEmpty()) {
            errors = errors.with("who", t("project.group.form.who"));
        }
        return errors.any()
                ? Result.refused(errors)
                : Result.done(new ManageGroups.Add(
                        Inputs.id(id).orElseGet(UUID::randomUUID),
                        subdistrict.orElseThrow(),
                        user.orElseThrow(),
                        body.orElseThrow(),
                        !Inputs.text(coordinates).isEmpty()));
    }
}
