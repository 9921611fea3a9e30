package it.trama.insight.indicator;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a statement answers for one part of one axis. It has not passed disclosure control.
 *
 * @param value   null when there is nothing to average or to divide by
 * @param counted rows of the formula's first part, {@code people}: persons in them, and so on for the part that it is divided by
 */
record Counted(
        String axis,
        String key,
        @Nullable BigDecimal value,
        long counted,
        long people,
        long overCounted,
        long overPeople) {}
