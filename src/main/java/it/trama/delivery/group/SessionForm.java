package it.trama.delivery.group;

import static it.trama.platform.web.Texts.t;

import it.trama.kernel.Result;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Formats;
import it.trama.platform.web.Inputs;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A session as typed on a phone. */
public record SessionForm(
        @Nullable String id,
        @Nullable String day,
        @Nullable String quantity,
        @Nullable List<String> present,
        @Nullable String others,
        @Nullable String note) {

    private static final int MOST_OTHERS = 100_000;

    /** Nobody is ticked: who was there is said, not unsaid. */
    static SessionForm blank(LocalDate today) {
        return new SessionForm(UUID.randomUUID().toString(), Formats.date(today), "1", List.of(), "0", "");
    }

    public boolean has(String member) {
        return present != null && present.contains(member);
    }

    Result<LogSession.Command, FormErrors> toCommand(UUID group) {
        var on = Inputs.date(day);
        var number = Inputs.number(quantity)
                .filter(n -> n.signum() > 0 && n.stripTrailingZeros().scale() <= 2 && n.precision() - n.scale() <= 5);
        var heads = heads();
        var errors = FormErrors.NONE;
        if (on.isEmpty()) {
            errors = errors.with("day", t("delivery.error.day"));
        }
        if (number.isEmpty()) {
            errors = errors.with("quantity", t("delivery.error.quantity"));
        }
        if (heads.isEmpty()) {
            errors = errors.with("others", t("delivery.group.form.others"));
        }
        return errors.any()
                ? Result.refused(errors)
                : Result.done(new LogSession.Command(
                        Inputs.id(id).orElseGet(UUID::randomUUID),
                        group,
                        on.orElseThrow(),
                        number.orElseThrow().setScale(2),
                        ticked(),
                        heads.orElseThrow(),
                        Inputs.text(note)));
    }

    private Optional<Integer> heads() {
        String typed = Inputs.text(others);
        return Inputs.number(typed.isEmpty() ? "0" : typed)
                .filter(n -> n.signum() >= 0
                        && n.stripTrailingZeros().scale() <= 0
                        && n.compareTo(BigDecimal.valueOf(MOST_OTHERS)) <= 0)
                .map(BigDecimal::intValueExact);
    }

    private Set<UUID> ticked() {
        return present == null
                ? Set.of()
                : present.stream().flatMap(p -> Inputs.id(p).stream()).collect(Collectors.toSet());
    }
}
