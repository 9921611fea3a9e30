package it.trama.goods.stock;

import java.math.BigDecimal;

/** Why goods do not move. */
sealed interface StockRefusal {

    record TooLittle(BigDecimal there) implements StockRefusal {}

    record FutureDay() implements StockRefusal {}

    /** Some of it is gone already. */
    record AlreadyUsed() implements StockRefusal {}

    record AlreadyReversed() implements StockRefusal {}
}
