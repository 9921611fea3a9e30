package it.trama.goods;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

/** The stock for what is made up of it. In the caller's transaction. */
public interface GoodsStock {

    /** @param kind code of a kind of goods */
    record Need(String kind, BigDecimal quantity) {}

    /** @param there less than {@code wanted} */
    record Missing(String kind, String name, BigDecimal wanted, BigDecimal there) {}

    /** Takes what is needed, what expires first before the rest; takes nothing when something is missing. */
    List<Missing> take(UUID act, UUID day, List<Need> needs);

    /** Puts back what the day took and did not give. */
    void giveBack(UUID act, UUID day, List<Need> needs);
}
