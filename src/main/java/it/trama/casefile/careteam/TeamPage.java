package it.trama.casefile.careteam;

import static it.trama.platform.web.Texts.t;

import it.trama.casefile.HeaderView;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Formats;
import it.trama.platform.web.Option;
import it.trama.trust.AccessLevel;
import it.trama.trust.AccessRights;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The care team and who may see the record. */
public record TeamPage(
        HeaderView header,
        List<Member> members,
        List<Right> rights,
        Choices choices,
        TeamForm form,
        FormErrors errors) {

    /** @param remove null for who may not change the team */
    public record Member(
            String name,
            String function,
            String since,
            @Nullable String remove) {}

    public record Right(String name, String level, String basis, String since, boolean lapsed) {}

    public record Choices(List<Option> candidates, List<Option> levels) {}

    static TeamPage of(ShowTeam.Shown shown, TeamForm form, FormErrors errors) {
        String base = TeamTab.href(shown.header().head().id());
        boolean works = shown.header().rights().works();
        List<Member> members = shown.members().stream()
                .map(m -> new Member(
                        m.name(),
                        m.function(),
                        Formats.date(m.since()),
                        works ? base + "/" + m.id() + "/uscita" : null))
                .toList();
        List<Option> levels = Stream.of(AccessLevel.SUMMARY, AccessLevel.WORK)
                .map(l -> new Option(l.name(), t("casefile.level." + l)))
                .toList();
        return new TeamPage(
                shown.header(),
                members,
                shown.rights().stream().map(TeamPage::right).toList(),
                new Choices(shown.candidates(), levels),
                form,
                errors);
    }

    private static Right right(AccessRights.Row row) {
        return new Right(
                row.holderName(),
                t("casefile.level." + row.level()),
                t("casefile.basis." + row.basis()),
                Formats.date(row.valid().from()),
                row.lapsed());
    }
}
