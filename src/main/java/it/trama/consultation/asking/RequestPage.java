package it.trama.consultation.asking;

import static it.trama.platform.web.Texts.t;

import it.trama.casefile.HeaderView;
import it.trama.consultation.Consultation.Outcome;
import it.trama.consultation.Consultation.State;
import it.trama.consultation.DossierPage;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Formats;
import it.trama.platform.web.Option;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One consultation on the record's side.
 *
 * @param manager who is in charge, and so decides
 */
public record RequestPage(
        HeaderView header, DossierPage dossier, Can can, String href, String manager, Forms forms, FormErrors errors) {

    public record Can(boolean share, boolean answer, boolean withdraw) {}

    public record Forms(MoreForm more, List<AskPage.Kind> kinds, String step, Answer answer) {}

    /** @param chosen what was chosen last; empty at first */
    public record Answer(List<Option> outcomes, String chosen, String why) {}

    static RequestPage of(
            ReadRequest.Shown shown,
            @Nullable MoreForm typed,
            @Nullable Answer given,
            FormErrors errors,
            LocalDate today) {
        var request = shown.dossier().request();
        var state = request.progress().state();
        var sharing = request.sharing();
        var more =
                typed == null ? MoreForm.blank(Formats.date(later(sharing.days().lastDay(), today))) : typed;
        var charge = shown.header().charge();
        return new RequestPage(
                shown.header(),
                DossierPage.of(shown.dossier(), shown.names(), today),
                new Can(state.open(), state.answered(), sharing.stands(today)),
                request.recordHref(),
                charge == null ? t("consultation.noManager") : charge.manager(),
                new Forms(
                        more,
                        AskPage.kinds(shown.more()),
                        UUID.randomUUID().toString(),
                        given == null ? new Answer(outcomes(state), "", "") : given),
                errors);
    }

    private static @Nullable LocalDate later(@Nullable LocalDate last, LocalDate today) {
        return last == null || last.isBefore(today) ? today.plusDays(30) : last;
    }

    static List<Option> outcomes(State state) {
        return Stream.of(Outcome.values())
                .filter(outcome -> (outcome == Outcome.SEEN) == (state == State.DECLINED))
                .map(outcome -> new Option(outcome.name(), t("consultation.outcome." + outcome)))
                .toList();
    }
}
