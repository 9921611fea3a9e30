package it.trama.consultation.register;

import static it.trama.platform.web.Texts.t;

import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Option;
import java.util.List;

/** The teams that are asked, and the form for one more or for other words. */
public record TeamsPage(List<Row> rows, List<Option> teams, TeamForm form, FormErrors errors) {

    public record Row(String id, String name, String organisation, String offer, int days, boolean asked) {}

    static TeamsPage of(List<TeamRegister.Row> all, TeamForm form, FormErrors errors) {
        return new TeamsPage(
                all.stream().flatMap(row -> known(row).stream()).toList(),
                all.stream()
                        .map(row -> new Option(
                                row.id().toString(), t("consultation.team.option", row.name(), row.organisation())))
                        .toList(),
                form,
                errors);
    }

    private static java.util.Optional<Row> known(TeamRegister.Row row) {
        String offer = row.offer();
        Integer days = row.days();
        return offer == null || days == null
                ? java.util.Optional.empty()
                : java.util.Optional.of(
                        new Row(row.id().toString(), row.name(), row.organisation(), offer, days, row.asked()));
    }
}
