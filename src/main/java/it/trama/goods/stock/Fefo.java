package it.trama.goods.stock;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Spreads a quantity over what is there, in the order given: what expires first is first out. */
final class Fefo {

    record Part(UUID lot, BigDecimal quantity) {}

    record Available(UUID lot, BigDecimal quantity) {}

    private Fefo() {}

    /** Less than wanted when there is less. */
    static List<Part> spread(BigDecimal wanted, List<Available> there) {
        var parts = new ArrayList<Part>();
        BigDecimal rest = wanted;
        for (Available one : there) {
            BigDecimal part = rest.min(one.quantity());
            if (part.signum() > 0) {
                parts.add(new Part(one.lot(), part));
                rest = rest.subtract(part);
            }
        }
        return parts;
    }

    static BigDecimal sum(List<Part> parts) {
        return parts.stream().map(Part::quantity).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
