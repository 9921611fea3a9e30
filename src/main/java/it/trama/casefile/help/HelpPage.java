package it.trama.casefile.help;

import static it.trama.platform.web.Texts.t;

import it.trama.casefile.help.HelpAnswers.Help;
import it.trama.platform.web.Formats;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** "Chi aiuta già?": nothing on it tells an unknown person from one without a basis. */
public record HelpPage(
        String person,
        List<Row> own,
        List<Group> household,
        @Nullable String refused) {

    public record Row(String kind, String organisation, String since, String contact, List<String> more) {}

    public record Group(String name, List<Row> rows) {}

    static HelpPage of(UUID person, AskHelpOfHousehold.Answer answer) {
        return new HelpPage(
                person.toString(),
                rows(answer.own()),
                answer.helped().stream()
                        .map(h -> new Group(
                                t(
                                        "casefile.ask.member",
                                        h.member().person().fullName(),
                                        t("people.relation." + h.member().relation())),
                                rows(h.help())))
                        .toList(),
                null);
    }

    static HelpPage refused(UUID person, AskRefusal refusal) {
        return new HelpPage(person.toString(), List.of(), List.of(), t("casefile.ask.refused." + refusal));
    }

    static List<Row> rows(List<Help> help) {
        return help.stream().map(HelpPage::row).toList();
    }

    private static Row row(Help help) {
        var more = new ArrayList<String>();
        if (!help.extended().goal().isEmpty()) {
            more.add(help.extended().goal());
        }
        if (help.extended().amount() != null) {
            more.add(Formats.euro(help.extended().amount()));
        }
        if (help.extended().until() != null) {
            more.add(
                    t("casefile.ask.until", Formats.date(help.extended().until().minusDays(1))));
        }
        return new Row(
                t("casefile.help.kind." + help.kind()),
                help.organisation(),
                Formats.date(help.since()),
                help.contact(),
                List.copyOf(more));
    }
}
