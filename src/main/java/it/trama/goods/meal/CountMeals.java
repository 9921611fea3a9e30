package it.trama.goods.meal;

import it.trama.goods.GoodsDesk;
import it.trama.goods.meal.Meals.Served;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The body counts its meals. */
@Service
class CountMeals {

    record Reverse(UUID id, UUID meals) {}

    private static final int SHOWN = 60;

    private final GoodsDesk desk;
    private final Meals meals;

    CountMeals(GoodsDesk desk, Meals meals) {
        this.desk = desk;
        this.meals = meals;
    }

    @Transactional
    public List<Served> handle() {
        desk.require();
        desk.write("goods.meals", "");
        return meals.all(SHOWN);
    }

    /** False: of a day to come. */
    @Transactional
    public boolean handle(Served served) {
        LocalDate today = desk.today();
        if (served.day().isAfter(today)) {
            return false;
        }
        meals.add(served, desk.require(), desk.now());
        desk.write("goods.meals.counted", Integer.toString(served.meals()));
        return true;
    }

    @Transactional
    public void handle(Reverse reverse) {
        if (meals.reverse(reverse.id(), reverse.meals(), desk.require(), desk.now())) {
            desk.write("goods.meals.reversed", "1");
        }
    }
}
