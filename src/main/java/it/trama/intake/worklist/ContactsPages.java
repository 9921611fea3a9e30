package it.trama.intake.worklist;

import static it.trama.platform.web.Texts.t;

import it.trama.intake.Channel;
import it.trama.intake.Outcome;
import it.trama.intake.Reason;
import it.trama.intake.worklist.ContactsPage.Choice;
import it.trama.platform.web.Formats;
import it.trama.platform.web.Option;
import it.trama.territory.Municipalities;
import it.trama.territory.Municipality;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the worklist's page. */
@Component
class ContactsPages {

    /** Years offered by the filter; an address may ask for any. */
    private static final int YEARS_BACK = 6;

    private final Municipalities municipalities;
    private final Clock clock;

    ContactsPages(Municipalities municipalities, Clock clock) {
        this.municipalities = municipalities;
        this.clock = clock;
    }

    Map<String, String> municipalityNames() {
        return municipalities.all().stream().collect(Collectors.toMap(Municipality::istatCode, Municipality::name));
    }

    ContactsPage page(ContactFilter filter, ListContacts.Found found) {
        var names = municipalityNames();
        var rows = found.rows().stream().map(row -> row(row, found, names)).toList();
        var choices = choices(filter);
        return new ContactsPage(
                rows,
                totals(found.totals()),
                new ContactsPage.Filters(filter.asksAnything(), summary(choices)),
                choices,
                paging(filter, found),
                "/accessi.csv" + filter.query(1));
    }

    private static ContactsPage.Row row(ContactRow row, ListContacts.Found found, Map<String, String> municipalities) {
        var facts = row.facts();
        return new ContactsPage.Row(
                new ContactsPage.Head(
                        row.number(),
                        "/accessi/" + row.id(),
                        Formats.moment(row.happenedAt()),
                        t("intake.channel." + facts.channel()),
                        found.workers().getOrDefault(row.worker(), "–")),
                whom(row, found, municipalities.getOrDefault(Objects.requireNonNullElse(row.municipality(), ""), "")),
                facts.reasons().stream()
                        .map(r -> t("intake.reason.short." + r.code()))
                        .collect(Collectors.joining(", ")),
                t("intake.outcome." + facts.outcome()),
                facts.outcome().opensRecord());
    }

    private static ContactsPage.Whom whom(ContactRow row, ListContacts.Found found, String municipality) {
        UUID person = row.person();
        if (person == null) {
            return new ContactsPage.Whom(t("intake.anonymous"), null, municipality);
        }
        var identity = found.people().get(person);
        return identity == null
                ? new ContactsPage.Whom(t("intake.elsewhere"), null, municipality)
                : new ContactsPage.Whom(identity.fullName(), "/persone/" + person, municipality);
    }

    private static ContactsPage.Totals totals(ContactTotals totals) {
        return new ContactsPage.Totals(
                t("intake.total.contacts", totals.contacts()),
                t("intake.total.people", totals.people()),
                t("intake.total.anonymous", totals.anonymous()),
                t("intake.total.time", totals.minutes() / 60, totals.minutes() % 60));
    }

    private static ContactsPage.Paging paging(ContactFilter filter, ListContacts.Found found) {
        int pages = Math.max(1, (found.totals().contacts() + ListContacts.PAGE - 1) / ListContacts.PAGE);
        int page = found.page();
        return new ContactsPage.Paging(
                page,
                pages,
                page > 1 ? "/accessi" + filter.query(page - 1) : null,
                page < pages ? "/accessi" + filter.query(page + 1) : null);
    }

    private List<Choice> choices(ContactFilter filter) {
        int thisYear = LocalDate.now(clock).getYear();
        var years = IntStream.rangeClosed(0, YEARS_BACK)
                .mapToObj(back -> Integer.toString(thisYear - back))
                .map(year -> new Option(year, year))
                .toList();
        var months = Arrays.stream(Month.values())
                .map(m -> new Option(Integer.toString(m.getValue()), m.getDisplayName(TextStyle.FULL, Locale.ITALY)))
                .toList();
        var reasons = Arrays.stream(Reason.values())
                .map(r -> new Option(r.code(), t("intake.reason.short." + r.code())))
                .toList();
        var places = municipalities.all().stream()
                .map(m -> new Option(m.istatCode(), m.name()))
                .toList();
        return List.of(
                choice("anno", years, filter.year()),
                choice("mese", months, filter.month()),
                choice(
                        "motivo",
                        reasons,
                        filter.reason() == null ? null : filter.reason().code()),
                choice("canale", Option.of(Channel.class, "intake.channel"), filter.channel()),
                choice("esito", Option.of(Outcome.class, "intake.outcome"), filter.outcome()),
                choice("comune", places, filter.municipality()));
    }

    private static Choice choice(String name, List<Option> options, @Nullable Object value) {
        return new Choice(name, t("intake.filter." + name), options, value == null ? "" : value.toString());
    }

    /** What is asked, in words: "anno 2026, motivo economico". */
    private static String summary(List<Choice> choices) {
        return choices.stream()
                .filter(choice -> !choice.value().isEmpty())
                .map(choice -> choice.label().toLowerCase(Locale.ITALY) + " " + chosen(choice))
                .collect(Collectors.joining(", "));
    }

    private static String chosen(Choice choice) {
        return choice.options().stream()
                .filter(option -> option.value().equals(choice.value()))
                .map(Option::label)
                .findFirst()
                .orElse(choice.value());
    }
}
