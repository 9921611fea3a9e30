package it.trama.admission.applying;

import static it.trama.platform.web.Texts.t;

import it.trama.admission.AdmissionTrace;
import it.trama.admission.DefinedLists;
import it.trama.admission.ListRules;
import it.trama.admission.ListRules.Question;
import it.trama.admission.ListRules.Source;
import it.trama.admission.WhyWords;
import it.trama.admission.applying.Application.Fact;
import it.trama.network.Facilities;
import it.trama.network.Facility;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Formats;
import it.trama.platform.web.Option;
import it.trama.territory.Municipalities;
import it.trama.territory.Municipality;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Forms of an application, and those of a record, in words. */
@Component
class ApplyPages {

    private final Facilities facilities;
    private final Municipalities municipalities;
    private final DefinedLists lists;
    private final AdmissionTrace trace;

    ApplyPages(Facilities facilities, Municipalities municipalities, DefinedLists lists, AdmissionTrace trace) {
        this.facilities = facilities;
        this.municipalities = municipalities;
        this.lists = lists;
        this.trace = trace;
    }

    ApplyPage.Typed blank() {
        return new ApplyPage.Typed(Map.of("on", trace.today().toString()), List.of(), FormErrors.NONE);
    }

    ApplyPage form(ReadApplications.Form form, ListRules rules, ApplyPage.Typed typed) {
        String href = ReadApplications.href(form.head().id());
        List<Option> homes = facilities.all().stream()
                .filter(home -> home.places() > 0 && rules.named().kinds().contains(home.kind()))
                .map(home -> new Option(home.id().toString(), home.name() + " · " + municipality(home.municipality())))
                .toList();
        List<Question> asked = rules.questions().stream()
                .filter(q -> q.source() != Source.URGENCY)
                .filter(q -> form.known().stream().noneMatch(fact -> fact.code().equals(q.code())))
                .toList();
        return new ApplyPage(
                new ApplyPage.Where(
                        form.header(),
                        t("admission.apply.title", rules.named().title()),
                        href,
                        href,
                        UUID.randomUUID().toString(),
                        rules.named().code()),
                choices(rules, homes, options(rules.paths())),
                questions(asked),
                form.known().stream().map(fact -> known(rules, fact)).toList(),
                typed);
    }

    ApplyPage desk(Facility facility, ListRules rules, ApplyPage.Typed typed) {
        String list = "/liste-d-attesa/strutture/" + facility.id();
        return new ApplyPage(
                new ApplyPage.Where(
                        null,
                        t("admission.apply.desk", facility.name()),
                        list + "/domande",
                        list,
                        UUID.randomUUID().toString(),
                        rules.named().code()),
                choices(rules, List.of(), List.of()),
                questions(rules.questions().stream()
                        .filter(q -> q.source() != Source.URGENCY && q.source() != Source.RESIDENCE)
                        .toList()),
                List.of(),
                typed);
    }

    private static List<Option> options(List<ListRules.Path> paths) {
        return paths.size() < 2
                ? List.of()
                : paths.stream()
                        .map(path -> new Option(path.code(), path.title()))
                        .toList();
    }

    private ApplyPage.Choices choices(ListRules rules, List<Option> homes, List<Option> paths) {
        return new ApplyPage.Choices(
                homes,
                paths,
                rules.documents().stream()
                        .map(document -> new Option(document.code(), document.title()))
                        .toList(),
                TypedApplication.askers()
                        .map(code -> new Option(code, t("admission.askedBy." + code)))
                        .toList(),
                municipalities.all().stream()
                        .map(m -> new Option(m.istatCode(), m.name()))
                        .toList());
    }

    private static List<ApplyPage.Question> questions(List<Question> asked) {
        return asked.stream()
                .map(q -> new ApplyPage.Question(
                        TypedApplication.ANSWER + q.code(),
                        q.title(),
                        q.choices().stream()
                                .map(c -> new Option(c.code(), c.title()))
                                .toList()))
                .toList();
    }

    private ApplyPage.Known known(ListRules rules, Fact fact) {
        Question question = rules.question(fact.code()).orElseThrow();
        return new ApplyPage.Known(
                question.title(),
                question.source() == Source.RESIDENCE ? municipality(fact.value()) : question.title(fact.value()),
                t("admission.from." + fact.source(), Formats.date(fact.day())));
    }

    String municipality(String code) {
        return municipalities.find(code).map(Municipality::name).orElse(t("admission.outside"));
    }

    ApplyPage.OfRecord ofRecord(ReadApplications.Listed shown) {
        var byApplication = shown.places().stream()
                .collect(Collectors.groupingBy(
                        seen -> seen.place().applicant().application(),
                        java.util.LinkedHashMap::new,
                        Collectors.toList()));
        return new ApplyPage.OfRecord(
                shown.header(),
                shown.applies()
                        ? lists.newest().stream()
                                .map(rules -> new Option(
                                        rules.named().code(), rules.named().title()))
                                .toList()
                        : List.of(),
                byApplication.values().stream().map(ApplyPages::mine).toList());
    }

    private static ApplyPage.Mine mine(List<ReadApplications.Seen> seen) {
        var first = seen.getFirst();
        return new ApplyPage.Mine(
                first.place().applicant().number(),
                "/liste-d-attesa/domande/" + first.place().applicant().application(),
                Formats.longDate(first.place().now().waitingFrom()),
                first.standing().rules().named().title(),
                seen.stream()
                        .map(one -> {
                            WhyWords.Seat seat = WhyWords.seat(one.place(), one.standing(), false);
                            return new ApplyPage.At(
                                    one.facility().name(),
                                    "/liste-d-attesa/posti/" + one.place().id(),
                                    seat.rank(),
                                    seat.state());
                        })
                        .toList());
    }
}
