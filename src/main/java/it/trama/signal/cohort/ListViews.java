package it.trama.signal.cohort;

import static it.trama.platform.web.Texts.t;

import it.trama.platform.upload.TableFile;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Formats;
import it.trama.platform.web.Option;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Lists as their pages show them. */
final class ListViews {

    static final String ADDRESS = "/segnalazioni/liste";
    private static final int WRONG_SHOWN = 50;

    private ListViews() {}

    static ListsPage all(ReadLists.All read) {
        return new ListsPage(
                read.lists().stream()
                        .map(list -> new ListsPage.Row(
                                ADDRESS + "/" + list.id(),
                                list.title(),
                                list.source(),
                                day(list.rules().deadline()),
                                new ListsPage.Done(
                                        list.people(),
                                        list.people() - list.open(),
                                        percent(list.people() - list.open(), list.people()))))
                        .toList(),
                read.basis().orElse(""),
                read.coordinator(),
                read.mine());
    }

    static ListsPage.One one(ReadLists.One read, ListsPage.PlanForm form, FormErrors errors) {
        var head = read.head();
        return new ListsPage.One(
                new ListsPage.Head(
                        ADDRESS + "/" + head.id(),
                        head.title(),
                        head.source(),
                        head.basis(),
                        t(
                                "signal.list.days",
                                day(head.rules().deadline()),
                                day(head.rules().keepUntil())),
                        head.rules().forgotten()),
                bars(read.progress(), head.people()),
                callers(read),
                new ListsPage.People(
                        read.people().stream().map(p -> listed(p, read)).toList(),
                        Math.max(0, head.people() - read.people().size())),
                wrong(read.wrong().faults()),
                new ListsPage.Plan(
                        read.staff().coordinator() && !head.rules().forgotten() && head.open() > 0,
                        read.staff().callers().stream()
                                .map(s -> new Option(s.user().toString(), s.name()))
                                .toList(),
                        form,
                        errors));
    }

    private static ListsPage.Wrong wrong(List<TableFile.Wrong> faults) {
        return new ListsPage.Wrong(
                faults.stream()
                        .limit(WRONG_SHOWN)
                        .map(f -> new ListsPage.Line(f.line(), joined(f.cells()), f.reason()))
                        .toList(),
                Math.max(0, faults.size() - WRONG_SHOWN));
    }

    private static String joined(List<String> cells) {
        return cells.stream().filter(c -> !c.isBlank()).collect(Collectors.joining(" · "));
    }

    private static List<ListsPage.Bar> bars(ReadLists.Progress progress, int people) {
        Map<String, Integer> byKind = progress.counts().stream()
                .collect(Collectors.groupingBy(
                        CohortPeople.Count::kind, Collectors.summingInt(CohortPeople.Count::people)));
        return Stream.of("OPEN", "REACHED", "ACCESS", "REFUSED", "NOT_REACHED")
                .map(kind -> bar(kind, byKind.getOrDefault(kind, 0), people))
                .toList();
    }

    private static ListsPage.Bar bar(String kind, int count, int people) {
        return new ListsPage.Bar(t("signal.list.kind." + kind), count, people, percent(count, people));
    }

    private static List<ListsPage.Caller> callers(ReadLists.One read) {
        var counts = read.progress().counts();
        return read.staff().names().entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .map(caller -> {
                    var mine = counts.stream()
                            .filter(c -> Objects.equals(c.worker(), caller.getKey()))
                            .toList();
                    return new ListsPage.Caller(
                            caller.getValue(),
                            mine.stream().mapToInt(CohortPeople.Count::people).sum(),
                            mine.stream()
                                    .filter(c -> c.kind().equals("OPEN"))
                                    .mapToInt(CohortPeople.Count::people)
                                    .sum());
                })
                .toList();
    }

    private static ListsPage.Listed listed(CohortPeople.Person person, ReadLists.One read) {
        String outcome = person.result().outcome();
        var worker = person.plan().worker();
        String name = worker == null ? null : read.staff().names().get(worker);
        return new ListsPage.Listed(
                ADDRESS + "/chiamate/" + person.id(),
                person.named().name(),
                facts(person),
                name == null
                        ? t("signal.list.nobody")
                        : name + ", " + day(person.plan().on()),
                outcome == null
                        ? t("signal.list.calls", person.calls())
                        : label(read.progress().outcomes(), outcome),
                outcome == null);
    }

    static String label(List<CallOutcome> outcomes, String code) {
        return outcomes.stream()
                .filter(o -> o.code().equals(code))
                .map(CallOutcome::label)
                .findFirst()
                .orElse(code);
    }

    static String facts(CohortPeople.Person person) {
        LocalDate birth = person.named().birthDate();
        String code = person.named().fiscalCode();
        String born = birth == null ? "" : t("signal.list.born", Formats.date(birth));
        return code.isEmpty() ? born : born.isEmpty() ? code : born + " · " + code;
    }

    static String day(@Nullable LocalDate day) {
        return day == null ? "–" : Formats.date(day);
    }

    static String percent(int part, int whole) {
        return Math.round(100.0 * part / Math.max(1, whole)) + "%";
    }
}
