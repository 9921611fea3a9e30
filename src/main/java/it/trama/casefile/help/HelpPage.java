package it.trama.casefile.help;

import static it.trama.platform.web.Texts.t;

import it.trama.casefile.help.HelpAnswers.Help;
import it.trama.casefile.help.HelpAnswers.Member;
import it.trama.platform.web.Formats;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** "Chi aiuta già?": nothing on it tells an unknown person from one without a basis. */
public record HelpPage(
        String person, List<Group> groups, @Nullable String refused) {

    public record Row(String kind, String organisation, String since, String contact, List<String> more) {}

    /** @param manager who answers for the case; empty when nobody does */
    public record Group(String name, String manager, List<Row> rows) {}

    static HelpPage of(UUID person, List<Member> told) {
        return new HelpPage(person.toString(), groups(told), null);
    }

    static HelpPage refused(UUID person, AskRefusal refusal) {
        return new HelpPage(person.toString(), List.of(), t("casefile.ask.refused." + refusal));
    }

    static List<Group> groups(List<Member> told) {
        return told.stream()
                .map(member -> new Group(
                        member.own()
                                ? t("casefile.ask.ofPerson")
                                : t("casefile.ask.member", member.name(), t("people.relation." + member.relation())),
                        member.manager(),
                        member.help().stream().map(HelpPage::row).toList()))
                .toList();
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
