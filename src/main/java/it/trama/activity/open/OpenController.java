package it.trama.activity.open;

import static it.trama.platform.web.Texts.t;

import it.trama.activity.Activities;
import it.trama.activity.Activities.Standing;
import it.trama.activity.Activity;
import it.trama.activity.ActivityWords;
import it.trama.platform.web.Inputs;
import it.trama.platform.web.Option;
import it.trama.territory.Municipalities;
import it.trama.trust.Directory;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The directory of activities, without signing in. */
@Controller
@RequestMapping("/attivita")
class OpenController {

    private final FindActivities find;
    private final Activities activities;
    private final ActivityWords words;
    private final Municipalities municipalities;
    private final Directory directory;

    OpenController(
            FindActivities find,
            Activities activities,
            ActivityWords words,
            Municipalities municipalities,
            Directory directory) {
        this.find = find;
        this.activities = activities;
        this.words = words;
        this.municipalities = municipalities;
        this.directory = directory;
    }

    @GetMapping
    ModelAndView all(
            @RequestParam(name = "comune", defaultValue = "") String town,
            @RequestParam(name = "anni", defaultValue = "") String age,
            @RequestParam(name = "genere", defaultValue = "") String kind,
            @RequestParam(name = "liberi", required = false) String free) {
        var asked = new OpenPage.Asked(Inputs.text(town), Inputs.text(age), Inputs.text(kind), free != null);
        Integer years = Inputs.number(age)
                .filter(n -> n.compareTo(BigDecimal.ZERO) >= 0 && n.compareTo(BigDecimal.valueOf(130)) < 0)
                .map(BigDecimal::intValue)
                .orElse(null);
        var found = find.handle(new FindActivities.Search(asked.town(), years, asked.kind(), asked.free()));
        var page = new OpenPage(
                asked,
                new OpenPage.Choices(
                        municipalities.all().stream()
                                .map(one -> new Option(one.istatCode(), one.name()))
                                .toList(),
                        activities.kinds().stream()
                                .map(one -> new Option(one.code(), one.name()))
                                .toList()),
                found.activities().stream().map(one -> card(one, found)).toList());
        return new ModelAndView("activity/open", "page", page);
    }

    private OpenPage.Card card(Activity one, FindActivities.Found found) {
        Standing standing = found.standing().getOrDefault(one.id(), Standing.NONE);
        return new OpenPage.Card(
                "/attivita/" + one.id(),
                one.about().title(),
                ActivityWords.period(one.span()) + " · " + ActivityWords.times(one.span()),
                words.where(one.where()),
                ActivityWords.ages(one.room()),
                new OpenPage.Told(
                        ActivityWords.places(one, standing),
                        standing.free(one) > 0,
                        ActivityWords.enrolling(one.span(), found.today())));
    }

    @GetMapping("/{id}")
    ModelAndView one(@PathVariable UUID id) {
        var shown = find.handle(id);
        var found = shown.found();
        Activity one = found.activities().getFirst();
        var card = card(one, found);
        List<OpenPage.Fact> days = shown.days().stream()
                .map(day -> new OpenPage.Fact(day.when(), day.note()))
                .toList();
        return new ModelAndView(
                "activity/open-one",
                "page",
                new OpenPage.One(card.title(), one.about().description(), facts(one, card), days));
    }

    private List<OpenPage.Fact> facts(Activity one, OpenPage.Card card) {
        String body = directory
                .organisation(one.organisation())
                .map(Directory.Organisation::name)
                .orElse("");
        return Stream.of(
                        new OpenPage.Fact(t("activity.organiser"), body),
                        new OpenPage.Fact(t("activity.when"), ActivityWords.period(one.span())),
                        new OpenPage.Fact(t("activity.times"), ActivityWords.times(one.span())),
                        new OpenPage.Fact(t("activity.where"), card.where()),
                        new OpenPage.Fact(t("activity.ages"), card.ages()),
                        new OpenPage.Fact(t("activity.places"), card.told().places()),
                        new OpenPage.Fact(t("activity.enrolling"), card.told().enrolling()),
                        new OpenPage.Fact(t("activity.fee"), ActivityWords.fee(one.room())),
                        new OpenPage.Fact(
                                t("activity.accessibility"), one.about().accessibility()),
                        new OpenPage.Fact(t("activity.contact"), one.about().contact()))
                .filter(fact -> !fact.value().isEmpty())
                .toList();
    }
}
