package it.trama.goods.meal;

import static it.trama.platform.web.Texts.t;

import it.trama.goods.meal.Meals.Served;
import it.trama.goods.meal.Meals.Service;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Formats;
import it.trama.platform.web.Option;
import java.util.List;
import java.util.UUID;

/** Meals counted, newest first. */
public record MealsPage(List<Row> rows, List<Option> services, MealForm form, FormErrors errors) {

    /** @param reversal the id of the next reversal; empty: stands no more */
    public record Row(
            String id, String day, String service, String meals, String note, boolean gone, String reversal) {}

    static MealsPage of(List<Served> all, MealForm form, FormErrors errors) {
        return new MealsPage(
                all.stream().map(MealsPage::row).toList(),
                Option.of(Service.class, "goods.meal.service"),
                form,
                errors);
    }

    private static Row row(Served served) {
        boolean gone = served.trail().cancelled() || served.trail().reverses() != null;
        return new Row(
                served.id().toString(),
                Formats.date(served.day()),
                t("goods.meal.service." + served.service()),
                Formats.number(served.meals()),
                served.note(),
                gone,
                gone ? "" : UUID.randomUUID().toString());
    }
}
