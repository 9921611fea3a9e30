package it.trama.delivery.group;

import static it.trama.platform.web.Texts.t;

import it.trama.delivery.group.Group.Kind;
import it.trama.delivery.group.Group.Named;
import it.trama.delivery.group.Group.Terms;
import it.trama.delivery.group.Group.Unit;
import it.trama.kernel.Period;
import it.trama.kernel.Result;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Formats;
import it.trama.platform.web.Inputs;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A new group as typed. */
public record GroupForm(
        @Nullable String id,
        @Nullable String kind,
        @Nullable String name,
        @Nullable String place,
        @Nullable String cost,
        @Nullable String sharing,
        @Nullable String from) {

    static GroupForm blank(LocalDate today) {
        return new GroupForm(UUID.randomUUID().toString(), null, null, null, "0", "HOUR-no", Formats.date(today));
    }

    Result<Group, FormErrors> toGroup() {
        boolean nameless = Inputs.text(name).isEmpty();
        var errors = nameless ? FormErrors.at("name", t("delivery.group.form.name")) : FormErrors.NONE;
        var chosen = Inputs.choice(Kind.class, kind);
        var unitCost = Inputs.number(cost)
                .filter(n -> n.signum() >= 0 && n.stripTrailingZeros().scale() <= 4 && n.precision() - n.scale() <= 6);
        var since = Inputs.date(from);
        String how = Inputs.text(sharing);
        var unit = Inputs.choice(Unit.class, how.replaceAll("-(si|no)$", ""));
        if (chosen.isEmpty()) {
            errors = errors.with("kind", t("delivery.group.form.kind"));
        }
        if (unitCost.isEmpty()) {
            errors = errors.with("cost", t("delivery.group.form.cost"));
        }
        if (unit.isEmpty()) {
            errors = errors.with("sharing", t("delivery.group.form.sharing"));
        }
        if (since.isEmpty()) {
            errors = errors.with("from", t("delivery.error.day"));
        }
        if (errors.any()) {
            return Result.refused(errors);
        }
        var named = new Named(chosen.orElseThrow(), Inputs.text(name), Inputs.text(place));
        var terms = new Terms(unit.orElseThrow(), unitCost.orElse(BigDecimal.ZERO), how.endsWith("-si"));
        UUID key = Inputs.id(id).orElseGet(UUID::randomUUID);
        return Result.done(new Group(key, named, terms, Period.since(since.orElseThrow())));
    }
}
