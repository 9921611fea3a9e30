package it.trama.sharing.copy;

import static it.trama.platform.web.Texts.t;

import it.trama.platform.web.Formats;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

@Controller
class CopyController {

    private final CopyConsents copy;
    private final Clock clock;

    CopyController(CopyConsents copy, Clock clock) {
        this.copy = copy;
        this.clock = clock;
    }

    @GetMapping("/cartelle/{record}/consensi/copia")
    ModelAndView page(@PathVariable("record") UUID social) {
        var made = copy.handle(social);
        LocalDate today = LocalDate.now(clock);
        var rows = made.rows().stream().map(row -> row(row, made, today)).toList();
        return new ModelAndView(
                "sharing/copy",
                "page",
                new CopyPage(made.header().name(), made.header().href(), Formats.longDate(today), rows));
    }

    private static CopyPage.Row row(ConsentHistory.Row row, CopyConsents.Copy made, LocalDate today) {
        String to = row.toName() == null ? t("sharing.consent.anybody") : row.toName();
        String by = t("sharing.giver." + row.givenBy());
        ConsentHistory.Words words = made.words().get(row.id());
        ConsentHistory.Span span = made.spans().get(row.id());
        return new CopyPage.Row(
                t("sharing.consent.title.row", t("sharing.exchange." + row.exchange()), to) + " · "
                        + t("sharing.tier." + row.tier()),
                span == null ? "" : state(span, today),
                words == null
                        ? ""
                        : t(
                                "sharing.consent.how",
                                row.giver().isEmpty() ? by : by + " (" + row.giver() + ")",
                                t("sharing.means." + row.means()),
                                words.version(),
                                Locale.of(words.language()).getDisplayLanguage(Locale.ITALIAN)),
                words == null ? "it" : words.language(),
                words == null ? "" : words.body());
    }

    private static String state(ConsentHistory.Span span, LocalDate today) {
        String since = t("sharing.consent.since", Formats.date(span.since()));
        OffsetDateTime withdrawn = span.withdrawnAt();
        if (withdrawn != null) {
            return since + ", " + t("sharing.copy.withdrawn", Formats.moment(withdrawn.toInstant()));
        }
        LocalDate until = span.until();
        if (until == null) {
            return since + ", " + t("sharing.copy.inForce");
        }
        String last = Formats.date(until.minusDays(1));
        return until.isAfter(today)
                ? t("sharing.consent.fromTo", Formats.date(span.since()), last)
                : since + ", " + t("sharing.copy.ended", last);
    }
}
