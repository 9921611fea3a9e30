package it.trama.fund.setup;

import static it.trama.platform.web.Texts.t;

import it.trama.fund.FundDesk;
import it.trama.fund.FundTotal;
import it.trama.fund.FundTotals;
import it.trama.fund.form.FormPage;
import it.trama.fund.form.FormPage.Kind;
import it.trama.fund.setup.SetUp.Origin;
import it.trama.kernel.NotFound;
import it.trama.kernel.Result.Done;
import it.trama.kernel.Result.Refused;
import it.trama.platform.web.FormErrors;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where the money of a fund's year comes from. */
@Controller
@RequestMapping("/fondi/{fund}/{year}/origine")
class OriginController {

    private final SetUp setUp;
    private final SetupRows rows;
    private final FundTotals totals;
    private final FundDesk desk;

    OriginController(SetUp setUp, SetupRows rows, FundTotals totals, FundDesk desk) {
        this.setUp = setUp;
        this.rows = rows;
        this.totals = totals;
        this.desk = desk;
    }

    private FundTotal writable(String fund, int year) {
        desk.requireWriting();
        return totals.of(fund, year).orElseThrow(NotFound::new);
    }

    @GetMapping
    ModelAndView ask(@PathVariable String fund, @PathVariable int year) {
        FundTotal of = writable(fund, year);
        return ask(of, Map.of("origin", rows.origin(fund, year).orElse("")), FormErrors.NONE);
    }

    private static ModelAndView ask(FundTotal of, Map<String, String> typed, FormErrors errors) {
        return FormPage.of("origin", of.href() + "/origine", typed, errors)
                .may(Kind.LONG, "origin", "")
                .view(FormPage.crumbs(of, null), List.of(), of.name(), String.valueOf(of.year()));
    }

    @PostMapping
    ModelAndView write(
            @PathVariable String fund,
            @PathVariable int year,
            @RequestParam Map<String, String> typed,
            RedirectAttributes after) {
        FundTotal of = writable(fund, year);
        return switch (setUp.handle(new Origin(fund, year, new SetupForm(typed).text("origin")))) {
            case Done(FundTotal _) -> {
                after.addFlashAttribute("notice", t("fund.origin.done"));
                yield new ModelAndView("redirect:" + of.href());
            }
            case Refused(SetupRefusal refusal) -> ask(of, typed, SetupController.errors(refusal));
        };
    }
}
