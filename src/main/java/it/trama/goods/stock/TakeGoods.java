package it.trama.goods.stock;

import it.trama.goods.GoodsDesk;
import it.trama.goods.GoodsStock;
import it.trama.goods.stock.Fefo.Part;
import it.trama.kernel.Actor;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Takes out of the stock what expires first, and puts back what was not given. */
@Component
class TakeGoods implements GoodsStock {

    private final GoodsDesk desk;
    private final Stock stock;
    private final Movements movements;

    TakeGoods(GoodsDesk desk, Stock stock, Movements movements) {
        this.desk = desk;
        this.stock = stock;
        this.movements = movements;
    }

    @Override
    public List<Missing> take(UUID act, UUID day, List<Need> needs) {
        return take(new Movements.Act(act, "PARCELS", desk.today(), "", day), needs);
    }

    List<Missing> take(Movements.Act act, List<Need> needs) {
        Actor actor = desk.require();
        stock.lock(actor.organisation());
        if (movements.known(act.id())) {
            return List.of();
        }
        var missing = new ArrayList<Missing>();
        var parts = new ArrayList<Part>();
        for (Need need : needs) {
            List<Part> own = Fefo.spread(need.quantity(), there(need.kind()));
            if (Fefo.sum(own).compareTo(need.quantity()) < 0) {
                missing.add(new Missing(need.kind(), name(need.kind()), need.quantity(), Fefo.sum(own)));
            }
            parts.addAll(own);
        }
        if (missing.isEmpty()) {
            parts.forEach(part ->
                    movements.add(act, new Part(part.lot(), part.quantity().negate()), null, actor, desk.now()));
        }
        return missing;
    }

    @Override
    public void giveBack(UUID act, UUID day, List<Need> needs) {
        Actor actor = desk.require();
        stock.lock(actor.organisation());
        if (movements.known(act)) {
            return;
        }
        var back = new Movements.Act(act, "BACK", desk.today(), "", day);
        for (Need need : needs) {
            Fefo.spread(need.quantity(), stock.takenBy(day, need.kind()))
                    .forEach(part -> movements.add(back, part, null, actor, desk.now()));
        }
    }

    private List<Fefo.Available> there(String kind) {
        return stock.holdings().stream()
                .filter(holding -> holding.kind().equals(kind))
                .map(holding -> new Fefo.Available(holding.id(), holding.left()))
                .toList();
    }

    private String name(String kind) {
        return stock.kinds().stream()
                .filter(one -> one.code().equals(kind))
                .map(Goods.Kind::name)
                .findFirst()
                .orElse(kind);
    }

    BigDecimal left(String kind) {
        return there(kind).stream().map(Fefo.Available::quantity).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
