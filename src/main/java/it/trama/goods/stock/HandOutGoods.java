package it.trama.goods.stock;

import it.trama.goods.GoodsDesk;
import it.trama.goods.GoodsStock.Missing;
import it.trama.goods.GoodsStock.Need;
import it.trama.goods.stock.Fefo.Part;
import it.trama.goods.stock.Goods.NewOut;
import it.trama.kernel.Actor;
import it.trama.kernel.NotFound;
import it.trama.kernel.Result;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Goods go out outside a distribution, or are thrown away; a mistake is reversed, whole. */
@Service
class HandOutGoods {

    /** @param id of the reversal; {@code act} what is reversed */
    record Reversal(UUID id, UUID act, String reason) {}

    /** What a day took goes back with the day. */
    private static final Set<String> BY_HAND = Set.of("IN", "OUT", "WASTE");

    private final GoodsDesk desk;
    private final TakeGoods goods;
    private final Movements movements;
    private final Stock stock;

    HandOutGoods(GoodsDesk desk, TakeGoods goods, Movements movements, Stock stock) {
        this.desk = desk;
        this.goods = goods;
        this.movements = movements;
        this.stock = stock;
    }

    @Transactional
    public Result<UUID, StockRefusal> handle(NewOut out) {
        desk.require();
        if (out.day().isAfter(desk.today())) {
            return Result.refused(new StockRefusal.FutureDay());
        }
        var act = new Movements.Act(out.act(), out.cause(), out.day(), out.note(), null);
        List<Missing> missing = goods.take(act, List.of(new Need(out.kind(), out.quantity())));
        if (!missing.isEmpty()) {
            return Result.refused(new StockRefusal.TooLittle(missing.getFirst().there()));
        }
        desk.write("goods.out", out.cause() + " " + out.kind());
        return Result.done(out.act());
    }

    @Transactional
    public Result<UUID, StockRefusal> handle(Reversal reversal) {
        Actor actor = desk.require();
        stock.lock(actor.organisation());
        if (movements.known(reversal.id())) {
            return Result.done(reversal.id());
        }
        List<Movements.Row> rows = movements.of(reversal.act());
        if (rows.isEmpty() || !BY_HAND.contains(rows.getFirst().cause())) {
            throw new NotFound();
        }
        if (rows.stream().anyMatch(Movements.Row::reversed)) {
            return Result.refused(new StockRefusal.AlreadyReversed());
        }
        if (rows.stream().anyMatch(row -> row.left().compareTo(row.quantity()) < 0)) {
            return Result.refused(new StockRefusal.AlreadyUsed());
        }
        var act = new Movements.Act(reversal.id(), "REVERSAL", desk.today(), reversal.reason(), null);
        rows.forEach(
                row -> movements.add(act, new Part(row.lot(), row.quantity().negate()), row.id(), actor, desk.now()));
        desk.write("goods.reversed", rows.getFirst().cause());
        return Result.done(reversal.id());
    }
}
