package it.trama.demo.population;

import it.trama.kernel.FiscalCode;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Gives each code once. Who would get one that is taken gets the next level of omocodia, as the tax office does. */
final class FiscalCodes {

    private static final int LAST_LEVEL = 7;

    private final Map<String, Integer> given = new HashMap<>();

    /** Null when all levels are taken, which only happens in districts of many millions. */
    @Nullable FiscalCode next(FiscalCode base) {
        int level = given.merge(base.value(), 0, (before, first) -> before + 1);
        return level == 0 ? base : level <= LAST_LEVEL ? base.withOmocodia(level) : null;
    }
}
