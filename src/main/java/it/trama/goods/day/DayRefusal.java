package it.trama.goods.day;

import it.trama.goods.GoodsStock.Missing;
import java.time.LocalDate;
import java.util.List;

/** Why a day does not go on. */
sealed interface DayRefusal {

    record NotYet(LocalDate heldOn) implements DayRefusal {}

    record Closed() implements DayRefusal {}

    record NoParcelsLeft() implements DayRefusal {}

    record MissingGoods(List<Missing> missing) implements DayRefusal {}
}
