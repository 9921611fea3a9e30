package it.trama.goods.day;

import it.trama.goods.GoodsDesk;
import it.trama.goods.GoodsStock;
import it.trama.goods.GoodsStock.Missing;
import it.trama.goods.day.Day.NewDay;
import it.trama.kernel.Actor;
import it.trama.kernel.NotFound;
import it.trama.kernel.Result;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A day begins with the body's list; parcels are made up from the stock and what was not given goes back to it. */
@Service
class MakeDay {

    record Prepare(UUID id, UUID day, int parcels) {}

    record Join(UUID day, UUID recipient) {}

    /** @param close false: open again, after a mistake */
    record End(UUID id, UUID day, boolean close) {}

    private final GoodsDesk desk;
    private final GoodsStock stock;
    private final Days days;
    private final Lines lines;

    MakeDay(GoodsDesk desk, GoodsStock stock, Days days, Lines lines) {
        this.desk = desk;
        this.stock = stock;
        this.days = days;
        this.lines = lines;
    }

    @Transactional
    public UUID handle(NewDay day) {
        Actor actor = desk.require();
        if (days.add(day, actor, desk.now())) {
            day.contents().forEach(need -> days.content(day.id(), need, actor));
            lines.add(day.id(), null, actor);
            desk.write("goods.day.made", day.terms().help());
        }
        return day.id();
    }

    @Transactional
    public Optional<DayRefusal> handle(Prepare prepare) {
        Actor actor = desk.require();
        Day day = require(prepare.day());
        if (day.closed()) {
            return Optional.of(new DayRefusal.Closed());
        }
        List<Missing> missing = stock.take(
                prepare.id(),
                day.id(),
                days.contents(day.id()).stream()
                        .map(content -> content.times(prepare.parcels()))
                        .toList());
        if (!missing.isEmpty()) {
            return Optional.of(new DayRefusal.MissingGoods(missing));
        }
        if (days.parcels(prepare.id(), day.id(), prepare.parcels(), actor, desk.now())) {
            desk.write("goods.day.prepared", Integer.toString(prepare.parcels()));
        }
        return Optional.empty();
    }

    @Transactional
    public void handle(Join join) {
        Actor actor = desk.require();
        lines.add(require(join.day()).id(), join.recipient(), actor);
        desk.write("goods.day.joined", "1");
    }

    @Transactional
    public Result<Integer, DayRefusal> handle(End end) {
        Actor actor = desk.require();
        Day day = require(end.day());
        if (end.close() == day.closed()) {
            return Result.done(0);
        }
        days.close(day.id(), end.close() ? desk.now() : null);
        int left = day.count().left();
        if (end.close() && left > 0) {
            stock.giveBack(
                    end.id(),
                    day.id(),
                    days.contents(day.id()).stream()
                            .map(content -> content.times(left))
                            .toList());
            days.parcels(end.id(), day.id(), -left, actor, desk.now());
        }
        desk.write(end.close() ? "goods.day.closed" : "goods.day.reopened", Integer.toString(left));
        return Result.done(left);
    }

    /** Locked: parcels are counted once. */
    private Day require(UUID id) {
        days.lock(id);
        return days.find(id).orElseThrow(NotFound::new);
    }
}
