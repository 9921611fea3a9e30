package it.trama.goods.stock;

import it.trama.goods.GoodsDesk;
import it.trama.goods.stock.Fefo.Part;
import it.trama.goods.stock.Goods.NewDonor;
import it.trama.goods.stock.Goods.NewLot;
import it.trama.kernel.Actor;
import it.trama.kernel.Result;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Goods come in, from a donor or bought; a donor is written down. */
@Service
class ReceiveGoods {

    private final GoodsDesk desk;
    private final Stock stock;
    private final Movements movements;

    ReceiveGoods(GoodsDesk desk, Stock stock, Movements movements) {
        this.desk = desk;
        this.stock = stock;
        this.movements = movements;
    }

    @Transactional
    public UUID handle(NewDonor donor) {
        stock.add(donor, desk.require(), desk.now());
        desk.write("goods.donor", "1");
        return donor.id();
    }

    @Transactional
    public Result<UUID, StockRefusal> handle(NewLot lot) {
        Actor actor = desk.require();
        if (lot.day().isAfter(desk.today())) {
            return Result.refused(new StockRefusal.FutureDay());
        }
        if (stock.add(lot, actor)) {
            movements.add(
                    new Movements.Act(lot.id(), "IN", lot.day(), lot.note(), null),
                    new Part(lot.id(), lot.quantity()),
                    null,
                    actor,
                    desk.now());
            desk.write("goods.received", lot.kind());
        }
        return Result.done(lot.id());
    }
}
