package it.trama.goods.meal;

import static it.trama.platform.web.Texts.t;

import it.trama.goods.GoodsDesk;
import it.trama.kernel.NotFound;
import it.trama.kernel.Result.Done;
import it.trama.kernel.Result.Refused;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Inputs;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
@RequestMapping("/viveri/pasti")
class MealController {

    private final CountMeals meals;
    private final GoodsDesk desk;

    MealController(CountMeals meals, GoodsDesk desk) {
        this.meals = meals;
        this.desk = desk;
    }

    @GetMapping
    ModelAndView meals() {
        return page(MealForm.blank(desk.today()), FormErrors.NONE);
    }

    @PostMapping
    ModelAndView count(@ModelAttribute MealForm form, RedirectAttributes flash) {
        return switch (form.toServed()) {
            case Refused(var errors) -> page(form, errors);
            case Done(var served) ->
                meals.handle(served)
                        ? back("goods.meal.counted", flash)
                        : page(form, FormErrors.at("day", t("goods.refused.future")));
        };
    }

    @PostMapping("/storni")
    ModelAndView reverse(@RequestParam("id") String id, @RequestParam("meals") String which, RedirectAttributes flash) {
        meals.handle(new CountMeals.Reverse(
                Inputs.id(id).orElseThrow(NotFound::new), Inputs.id(which).orElseThrow(NotFound::new)));
        return back("goods.meal.reversed", flash);
    }

    private static ModelAndView back(String notice, RedirectAttributes flash) {
        flash.addFlashAttribute("notice", t(notice));
        return new ModelAndView("redirect:/viveri/pasti");
    }

    private ModelAndView page(MealForm form, FormErrors errors) {
        var view = new ModelAndView("goods/meals", "page", MealsPage.of(meals.handle(), form, errors));
        view.setStatus(errors.any() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
        return view;
    }
}
