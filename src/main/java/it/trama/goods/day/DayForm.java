package it.trama.goods.day;

import static it.trama.platform.web.Texts.t;

import it.trama.goods.GoodsStock.Need;
import it.trama.goods.day.Day.Content;
import it.trama.goods.day.Day.NewDay;
import it.trama.goods.day.Day.Terms;
import it.trama.kernel.Result;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Formats;
import it.trama.platform.web.Inputs;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A new day as typed.
 *
 * @param contents by kind, what is in a parcel: fields {@code in-KIND}
 */
public record DayForm(
        String id, String name, String place, String day, String help, String covers, Map<String, String> contents) {

    private static final String CONTENT = "in-";
    private static final int LONGEST = 365;

    static DayForm blank(LocalDate today) {
        return new DayForm(UUID.randomUUID().toString(), "", "", Formats.date(today), "FOOD", "30", Map.of());
    }

    static DayForm of(Map<String, String> typed) {
        return new DayForm(
                typed.getOrDefault("id", ""),
                Inputs.text(typed.get("name")),
                Inputs.text(typed.get("place")),
                Inputs.text(typed.get("day")),
                Inputs.text(typed.get("help")),
                Inputs.text(typed.get("covers")),
                typed);
    }

    public @Nullable String in(String kind) {
        return contents.get(CONTENT + kind);
    }

    Result<NewDay, FormErrors> toDay(List<Content> kinds) {
        var errors = errors(kinds);
        return errors.any()
                ? Result.refused(errors)
                : Result.done(new NewDay(
                        Inputs.id(id).orElseGet(UUID::randomUUID),
                        Inputs.date(day).orElseThrow(),
                        name,
                        place,
                        new Terms(
                                "GOODS".equals(help) ? "GOODS" : "FOOD",
                                covered().orElseThrow()),
                        kinds.stream()
                                .flatMap(kind -> amount(kind.kind()).map(q -> new Need(kind.kind(), q)).stream())
                                .toList()));
    }

    private FormErrors errors(List<Content> kinds) {
        var errors = name.isEmpty() ? FormErrors.at("name", t("goods.day.error.name")) : FormErrors.NONE;
        if (Inputs.date(day).isEmpty()) {
            errors = errors.with("day", t("goods.error.day"));
        }
        if (covered().isEmpty()) {
            errors = errors.with("covers", t("goods.day.error.covers", LONGEST));
        }
        for (Content kind : kinds) {
            if (!Inputs.text(in(kind.kind())).isEmpty() && amount(kind.kind()).isEmpty()) {
                errors = errors.with(CONTENT + kind.kind(), t("goods.error.quantity"));
            }
        }
        return errors;
    }

    private Optional<Integer> covered() {
        return Inputs.number(covers)
                .filter(n -> n.stripTrailingZeros().scale() <= 0
                        && n.signum() > 0
                        && n.compareTo(BigDecimal.valueOf(LONGEST)) <= 0)
                .map(BigDecimal::intValueExact);
    }

    private Optional<BigDecimal> amount(String kind) {
        return Inputs.number(in(kind))
                .filter(n -> n.signum() > 0 && n.stripTrailingZeros().scale() <= 2 && n.precision() - n.scale() <= 4);
    }
}
