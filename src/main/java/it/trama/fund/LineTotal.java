package it.trama.fund;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A line of a fund's year; {@code planItem} is null when it is not attributed. */
public record LineTotal(
        UUID id,
        String code,
        String fund,
        int year,
        String purpose,
        @Nullable String planItem,
        Amounts amounts) {

    public String href() {
        return "/fondi/linee/" + id;
    }
}
