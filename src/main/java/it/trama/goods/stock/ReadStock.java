package it.trama.goods.stock;

import it.trama.goods.GoodsDesk;
import it.trama.goods.stock.Goods.Donor;
import it.trama.goods.stock.Goods.Holding;
import it.trama.goods.stock.Goods.Kind;
import it.trama.goods.stock.Goods.Moved;
import it.trama.trust.Directory;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The stock of the actor's body. */
@Service
class ReadStock {

    record Shown(
            List<Kind> kinds,
            List<Holding> holdings,
            List<Donor> donors,
            List<Moved> movements,
            Map<UUID, String> names,
            LocalDate today) {}

    private static final int MOVEMENTS = 40;

    private final GoodsDesk desk;
    private final Stock stock;
    private final Directory directory;

    ReadStock(GoodsDesk desk, Stock stock, Directory directory) {
        this.desk = desk;
        this.stock = stock;
        this.directory = directory;
    }

    @Transactional
    public Shown handle() {
        desk.require();
        List<Moved> moved = stock.movements(MOVEMENTS);
        desk.write("goods.stock", "");
        return new Shown(
                stock.kinds(),
                stock.holdings(),
                stock.donors(),
                moved,
                directory.names(moved.stream()
                        .map(one -> UUID.fromString(one.trail().by()))
                        .distinct()
                        .toList()),
                desk.today());
    }
}
