package it.trama.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Indicators that the system computes. Offered by the module that counts; none may be there. */
public interface IndicatorValues {

    /** @param level OUTPUT, OUTCOME or IMPACT */
    record Definition(String code, String name, String level, String unit) {}

    /** @param rows how many rows it was counted on */
    record Value(BigDecimal value, LocalDate asOf, long rows, String href) {}

    List<Definition> definitions();

    /** Empty when it cannot be told for that year. */
    Optional<Value> value(String definition, int year);

    /** From now on the year's values stay as they are. */
    void freeze(int year);
}
