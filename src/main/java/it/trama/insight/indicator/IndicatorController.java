package it.trama.insight.indicator;

import static it.trama.platform.web.Texts.t;

import it.trama.insight.IndicatorDefinition;
import it.trama.insight.indicator.ReadIndicators.Reason;
import it.trama.kernel.NotFound;
import it.trama.platform.upload.TableFile;
import it.trama.platform.web.Inputs;
import it.trama.trust.CurrentActor;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
@RequestMapping(IndicatorPages.ADDRESS)
class IndicatorController {

    private final ReadIndicators read;
    private final RefreshYear refresh;
    private final FreezeYear freeze;
    private final ListPages lists;
    private final IndicatorPages pages;
    private final CurrentActor actors;

    IndicatorController(
            ReadIndicators read,
            RefreshYear refresh,
            FreezeYear freeze,
            ListPages lists,
            IndicatorPages pages,
            CurrentActor actors) {
        this.read = read;
        this.refresh = refresh;
        this.freeze = freeze;
        this.lists = lists;
        this.pages = pages;
        this.actors = actors;
    }

    @GetMapping
    ModelAndView list(
            @RequestParam(required = false) @Nullable Integer anno,
            @RequestParam(defaultValue = "") String livello,
            @RequestParam(defaultValue = "") String q) {
        var asked = new ListPages.Asked(lists.year(anno), livello, Inputs.text(q));
        var answer = read.handle(new ReadIndicators.Query(asked.year(), null, Reason.READ));
        return new ModelAndView("insight/indicators", "page", lists.page(answer, asked, actors.actor()));
    }

    @GetMapping("/{code}")
    ModelAndView one(
            @PathVariable String code,
            @RequestParam(required = false) @Nullable Integer anno,
            @RequestParam(defaultValue = "") String subambito,
            @RequestParam(defaultValue = "false") boolean verifica) {
        if (!subambito.matches("|[1-6]")) {
            throw new NotFound();
        }
        return new ModelAndView(
                "insight/indicator",
                "page",
                page(
                        code,
                        new IndicatorPages.Asked(lists.year(anno), subambito),
                        verifica ? Reason.VERIFY : Reason.READ));
    }

    @GetMapping("/{code}.csv")
    ResponseEntity<byte[]> file(@PathVariable String code, @RequestParam(required = false) @Nullable Integer anno) {
        int year = lists.year(anno);
        return TableFile.download(
                code + "-" + year, IndicatorPages.rows(page(code, new IndicatorPages.Asked(year, ""), Reason.EXPORT)));
    }

    private IndicatorPage page(String code, IndicatorPages.Asked asked, Reason why) {
        var answer = read.handle(new ReadIndicators.Query(asked.year(), code, why));
        IndicatorDefinition indicator = answer.indicator().orElseThrow(NotFound::new);
        return pages.page(indicator, asked, answer, actors.actor());
    }

    @PostMapping("/anni/{year}/aggiornamento")
    String refresh(@PathVariable int year, RedirectAttributes redirect) {
        refresh.handle(new RefreshYear.Command(lists.year(year), false));
        redirect.addFlashAttribute("notice", t("insight.indicator.refreshed", Integer.toString(year)));
        return "redirect:" + IndicatorPages.ADDRESS + "?anno=" + year;
    }

    @PostMapping("/anni/{year}/chiusura")
    String freeze(@PathVariable int year, RedirectAttributes redirect) {
        if (!lists.isPast(year)) {
            throw new NotFound();
        }
        freeze.handle(lists.year(year));
        redirect.addFlashAttribute("notice", t("insight.indicator.frozen", Integer.toString(year)));
        return "redirect:" + IndicatorPages.ADDRESS + "?anno=" + year;
    }
}
