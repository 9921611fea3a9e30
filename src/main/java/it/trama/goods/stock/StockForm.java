package it.trama.goods.stock;

import static it.trama.platform.web.Texts.t;

import it.trama.goods.stock.Goods.Kind;
import it.trama.goods.stock.Goods.NewLot;
import it.trama.goods.stock.Goods.NewOut;
import it.trama.kernel.Result;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Formats;
import it.trama.platform.web.Inputs;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Goods in or out, as typed.
 *
 * @param from the donor of what comes in, the cause of what goes out
 */
public record StockForm(
        @Nullable String id,
        @Nullable String kind,
        @Nullable String from,
        @Nullable String day,
        @Nullable String quantity,
        @Nullable String best,
        @Nullable String note) {

    static StockForm blank(LocalDate today) {
        return new StockForm(UUID.randomUUID().toString(), null, null, Formats.date(today), null, null, null);
    }

    Result<NewLot, FormErrors> toLot(List<Kind> kinds) {
        var errors = errors(kinds.stream().filter(one -> !one.retired()).toList());
        if (!Inputs.text(best).isEmpty() && Inputs.date(best).isEmpty()) {
            errors = errors.with("best", t("goods.error.day"));
        }
        return errors.any()
                ? Result.refused(errors)
                : Result.done(new NewLot(
                        key(),
                        Inputs.text(kind),
                        Inputs.id(from).orElse(null),
                        Inputs.date(day).orElseThrow(),
                        amount().orElseThrow(),
                        Inputs.date(best).orElse(null),
                        Inputs.text(note)));
    }

    Result<NewOut, FormErrors> toOut(List<Kind> kinds) {
        var errors = errors(kinds);
        return errors.any()
                ? Result.refused(errors)
                : Result.done(new NewOut(
                        key(),
                        Inputs.text(kind),
                        amount().orElseThrow(),
                        "WASTE".equals(from) ? "WASTE" : "OUT",
                        Inputs.date(day).orElseThrow(),
                        Inputs.text(note)));
    }

    private UUID key() {
        return Inputs.id(id).orElseGet(UUID::randomUUID);
    }

    private Optional<BigDecimal> amount() {
        return Inputs.number(quantity)
                .filter(n -> n.signum() > 0 && n.stripTrailingZeros().scale() <= 2 && n.precision() - n.scale() <= 7);
    }

    private FormErrors errors(List<Kind> kinds) {
        var errors = FormErrors.NONE;
        if (kinds.stream().noneMatch(one -> one.code().equals(Inputs.text(kind)))) {
            errors = errors.with("kind", t("goods.error.kind"));
        }
        if (amount().isEmpty()) {
            errors = errors.with("quantity", t("goods.error.quantity"));
        }
        return Inputs.date(day).isPresent() ? errors : errors.with("day", t("goods.error.day"));
    }
}
