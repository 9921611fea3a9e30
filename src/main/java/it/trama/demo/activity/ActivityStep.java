package it.trama.demo.activity;

import static it.trama.platform.web.Texts.t;

import it.trama.activity.Activity;
import it.trama.activity.Activity.About;
import it.trama.activity.Activity.Room;
import it.trama.activity.Activity.Span;
import it.trama.activity.Activity.Weekly;
import it.trama.activity.ActivityBulk;
import it.trama.activity.ActivityBulk.By;
import it.trama.activity.ActivityBulk.Participant;
import it.trama.activity.ActivityBulk.Who;
import it.trama.casefile.CasefileBulk;
import it.trama.casefile.HelpDetail;
import it.trama.casefile.NewHelp;
import it.trama.demo.DemoStep;
import it.trama.demo.Loading;
import it.trama.demo.Resident;
import it.trama.demo.staff.DemoStaff;
import it.trama.kernel.Compartment;
import it.trama.kernel.Period;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Activities that the plan names (§4.3.1) and a homework club of Caritas: some under way with people and presences, one to come. */
@Component
@Order(36)
class ActivityStep implements DemoStep {

    private static final String CREMONA = "019036";
    private static final int OF_AGE = 18;

    /** Who keeps an activity. */
    private record Keeper(String user, String body) {}

    /** @param people how many come: more than the places wait */
    private record Idea(String code, String kind, Keeper keeper, Span span, Room room, int people) {}

    private final ActivityBulk activities;
    private final CasefileBulk records;

    ActivityStep(ActivityBulk activities, CasefileBulk records) {
        this.activities = activities;
        this.records = records;
    }

    @Override
    public String name() {
        return t("demo.step.activities");
    }

    @Override
    public void run(Loading loading) {
        LocalDate today = loading.today();
        var free = new ArrayList<>(loading.residents());
        var loads = ideas(today).stream().map(idea -> load(idea, free, today)).toList();
        activities.load(loads);
        var help = loads.stream().flatMap(load -> help(load).stream()).toList();
        records.load(new CasefileBulk.Load(List.of(), List.of(), List.of(), List.of(), help, List.of()));
    }

    /** Who takes part is helped; the last place of a full activity is only offered. */
    private static List<NewHelp> help(ActivityBulk.Load load) {
        Activity one = load.activity();
        int places = one.room().places();
        int in = load.people().size() > places ? places - 1 : load.people().size();
        var valid = new Period(one.span().enrolFrom(), one.span().to().plusDays(1));
        return load.people().subList(0, in).stream()
                .map(person -> new NewHelp(
                        Objects.requireNonNull(person.who().person()),
                        one.about().kind().equals("INCLUSION") ? "WORK" : "EDUCATION",
                        one.organisation(),
                        one.about().contact(),
                        valid,
                        new HelpDetail(null, "", Compartment.ORDINARY, "ACTIVITY", person.enrolment())))
                .toList();
    }

    private static List<Idea> ideas(LocalDate today) {
        var ente = new Keeper("ente", "coop-servizi");
        return List.of(
                new Idea(
                        "after-school",
                        "EXTRA_SCHOOL",
                        ente,
                        span(today, 60, 150, 14, 17, 2, 4),
                        room(10, 6, 13, null),
                        13),
                new Idea("book-station", "INCLUSION", ente, span(today, 45, 200, 9, 12, 3), room(8, 18, 60, null), 6),
                new Idea(
                        "early-years",
                        "EARLY_YEARS",
                        new Keeper("ente2", "coop-argine"),
                        span(today, 30, 120, 10, 12, 6),
                        room(9, 0, 5, null),
                        7),
                new Idea(
                        "homework",
                        "HOMEWORK",
                        new Keeper("caritas", "caritas"),
                        span(today, 50, 170, 15, 17, 1, 3, 5),
                        room(15, 7, 14, null),
                        12),
                new Idea("summer", "SUMMER", ente, summer(today), room(40, 6, 14, BigDecimal.valueOf(35)), 0));
    }

    private static Span span(LocalDate today, int ago, int ahead, int from, int to, int... weekdays) {
        var times = new ArrayList<Weekly>();
        for (int weekday : weekdays) {
            times.add(new Weekly(weekday, LocalTime.of(from, 30), LocalTime.of(to, 0)));
        }
        LocalDate last = today.plusDays(ahead);
        return new Span(today.minusDays(ago), last, today.minusDays(ago + 20L), last.minusDays(30), times);
    }

    /** From the middle of June for five weeks; enrolments begin in spring. */
    private static Span summer(LocalDate today) {
        LocalDate from = LocalDate.of(today.getYear() + (today.getMonthValue() < 4 ? 0 : 1), 6, 15);
        var times = new ArrayList<Weekly>();
        for (int weekday = 1; weekday <= 5; weekday++) {
            times.add(new Weekly(weekday, LocalTime.of(8, 0), LocalTime.of(16, 0)));
        }
        return new Span(from, from.plusWeeks(5), from.withMonth(4).withDayOfMonth(1), from, times);
    }

    private static Room room(int places, int ageFrom, int ageTo, @Nullable BigDecimal fee) {
        return new Room(places, ageFrom, ageTo, fee, fee == null ? "" : t("demo.activity.fee"), 3);
    }

    private static ActivityBulk.Load load(Idea idea, List<Resident> free, LocalDate today) {
        var activity = new Activity(
                DemoStaff.id("activity", idea.code()),
                DemoStaff.id("body", idea.keeper().body()),
                new About(
                        idea.kind(),
                        t("demo.activity." + idea.code()),
                        t("demo.activity." + idea.code() + ".about"),
                        t("demo.activity.accessible"),
                        DemoStaff.contact(idea.keeper().body())),
                new Activity.Where(null, t("demo.activity." + idea.code() + ".place"), CREMONA),
                idea.span(),
                idea.room(),
                new Activity.State(true, 1, DemoStaff.id("user", idea.keeper().user()), Instant.EPOCH));
        var by = new By(
                DemoStaff.id("user", idea.keeper().user()),
                t("demo.activity.by." + idea.keeper().user()));
        return new ActivityBulk.Load(activity, by, people(idea, activity, free, today));
    }

    private static List<Participant> people(Idea idea, Activity activity, List<Resident> free, LocalDate today) {
        List<Resident> chosen = free.stream()
                .filter(one -> one.ageOn(today) >= least(idea) && activity.suits(one.birth()))
                .limit(idea.people())
                .toList();
        free.removeAll(chosen);
        var people = new ArrayList<Participant>();
        for (int i = 0; i < chosen.size(); i++) {
            Resident one = chosen.get(i);
            String phone = "333 000 %04d".formatted(1000 + people.size() * 37 + idea.people());
            String contact = one.ageOn(today) < OF_AGE ? t("demo.activity.parent", phone) : phone;
            UUID id = DemoStaff.id("enrolment", idea.code() + i);
            var who = new Who(
                    one.id(), one.name(), one.birth(), one.sex(), one.home().municipality());
            people.add(new Participant(id, who, contact, i % 5 == 1 ? t("demo.activity.needs") : ""));
        }
        return people;
    }

    private static int least(Idea idea) {
        Integer from = idea.room().ageFrom();
        return from == null ? 0 : from;
    }
}
