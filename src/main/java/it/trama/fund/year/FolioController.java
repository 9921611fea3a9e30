package it.trama.fund.year;

import static it.trama.platform.web.Texts.t;

import it.trama.fund.FundRoles;
import it.trama.fund.year.PlacementRefusal.ClosedYear;
import it.trama.fund.year.PlacementRefusal.NoSuchPlanItem;
import it.trama.kernel.NotFound;
import it.trama.kernel.Result.Done;
import it.trama.kernel.Result.Refused;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Inputs;
import it.trama.trust.CurrentActor;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
class FolioController {

    private final ReadYear read;
    private final Lines lines;
    private final PlaceLine place;
    private final FundPages pages;
    private final CurrentActor actors;

    FolioController(ReadYear read, Lines lines, PlaceLine place, FundPages pages, CurrentActor actors) {
        this.read = read;
        this.lines = lines;
        this.place = place;
        this.pages = pages;
        this.actors = actors;
    }

    @GetMapping("/fondi/{code}/{year}")
    ModelAndView fund(@PathVariable String code, @PathVariable int year) {
        requireMoney();
        YearTable table = read.handle(Optional.of(year)).table().orElseThrow(NotFound::new);
        FundYear fund = table.funds().stream()
                .filter(f -> f.code().equals(code))
                .findFirst()
                .orElseThrow(NotFound::new);
        return new ModelAndView("fund/fund", "page", pages.fund(table, fund));
    }

    @GetMapping("/fondi/linee/{id}")
    ModelAndView line(@PathVariable UUID id) {
        requireMoney();
        FundLine line = lines.find(id).orElseThrow(NotFound::new);
        boolean places = FundRoles.placesLines(actors.actor());
        return new ModelAndView("fund/line", "page", pages.line(line, places, FormErrors.NONE, null));
    }

    @PostMapping("/fondi/linee/{id}")
    ModelAndView place(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String item,
            @RequestParam int version,
            RedirectAttributes redirect) {
        String code = Inputs.text(item);
        return switch (place.handle(new PlaceLine.Command(id, code.isEmpty() ? null : code, version))) {
            case Done(var line) -> {
                redirect.addFlashAttribute("notice", t("fund.place.done"));
                yield new ModelAndView("redirect:" + FundPages.href(line));
            }
            case Refused(var reason) -> refused(id, code, reason);
        };
    }

    private ModelAndView refused(UUID id, String typed, PlacementRefusal reason) {
        FormErrors errors = switch (reason) {
            case ClosedYear(var year) -> FormErrors.whole(t("fund.place.ClosedYear", String.valueOf(year)));
            case NoSuchPlanItem(var code) -> FormErrors.at("item", t("fund.place.NoSuchPlanItem", code));
        };
        FundLine line = lines.find(id).orElseThrow(NotFound::new);
        var view = new ModelAndView("fund/line", "page", pages.line(line, true, errors, typed));
        view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }

    /** Addresses with an id answer 404 to other roles: the same as when it is not there. */
    private void requireMoney() {
        if (!FundRoles.seesMoney(actors.actor())) {
            throw new NotFound();
        }
    }
}
