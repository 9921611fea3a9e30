package it.trama.delivery.load;

import it.trama.delivery.DeliveryShares.Split;
import it.trama.kernel.Money;
import java.math.BigDecimal;
import java.util.List;

/**
 * A line that will be recorded.
 *
 * @param counted how much of it is given; nothing: no delivery is made
 * @param split   of the amount
 */
record Accepted(LineReader.Told told, BigDecimal counted, Money amount, Split split, List<String> warnings) {

    boolean delivers() {
        return counted.signum() > 0;
    }
}
