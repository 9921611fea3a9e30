package it.trama.project;

import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is to be given.
 *
 * @param unit       EURO, HOUR, PIECE, MEAL or MONTH
 * @param unitValue  up to four decimals
 * @param commitment where a fund line pays; null where nothing moves (goods, volunteer hours, family work)
 */
public record Terms(
        String title,
        BigDecimal quantity,
        String unit,
        BigDecimal unitValue,
        @Nullable UUID commitment) {}
