package it.trama.casefile.charge;

import static it.trama.platform.web.Texts.t;

import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Formats;
import it.trama.platform.web.Option;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** @param already said instead of the form when someone has the person in charge; {@code record} its address for who may open it */
public record ChargePage(
        Subject subject, @Nullable Already already, Choices choices, ChargeForm form, FormErrors errors) {

    public record Subject(String id, String name, String born) {}

    public record Already(String text, @Nullable String record) {}

    public record Choices(List<Option> areas, List<Option> managers, List<Option> teams) {}

    static ChargePage of(PrepareCharge.Prepared prepared, LocalDate today) {
        boolean amManager = prepared.managers().stream().anyMatch(m -> m.user().equals(prepared.me()));
        String team =
                prepared.teams().size() == 1 ? prepared.teams().getFirst().id().toString() : null;
        var form = new ChargeForm(
                UUID.randomUUID().toString(),
                Formats.date(today),
                null,
                amManager ? prepared.me().toString() : null,
                team,
                null);
        return of(prepared, form, FormErrors.NONE);
    }

    static ChargePage of(PrepareCharge.Prepared prepared, ChargeForm form, FormErrors errors) {
        var person = prepared.person();
        var choices = new Choices(
                Option.of(Area.class, "casefile.area"),
                prepared.managers().stream()
                        .map(m -> new Option(m.user().toString(), m.name()))
                        .toList(),
                prepared.teams().stream()
                        .map(team -> new Option(team.id().toString(), team.name()))
                        .toList());
        return new ChargePage(
                new Subject(person.id().toString(), person.fullName(), Formats.longDate(person.birthDate())),
                already(prepared.known()),
                choices,
                form,
                errors);
    }

    private static @Nullable Already already(Takings.Known known) {
        if (!known.inCharge()) {
            return null;
        }
        String team = known.team();
        return team == null
                ? new Already(t("casefile.charge.refused.alreadyInCharge"), null)
                : new Already(t("casefile.charge.refused.alreadyInChargeOf", team), "/cartelle/" + known.recordId());
    }
}
