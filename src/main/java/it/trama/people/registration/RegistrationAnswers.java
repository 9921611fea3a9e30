package it.trama.people.registration;

import static it.trama.platform.web.Texts.t;

import it.trama.kernel.FiscalCode;
import it.trama.people.Doubles;
import it.trama.people.Identity;
import it.trama.people.doubles.DoublePage;
import it.trama.people.registration.RegisterPerson.Confirmation;
import it.trama.people.registration.RegistrationPage.Question;
import it.trama.people.registration.RegistrationPage.Somebody;
import it.trama.people.registration.RegistrationRefusal.BornInTheFuture;
import it.trama.people.registration.RegistrationRefusal.BornTooLongAgo;
import it.trama.people.registration.RegistrationRefusal.CodeDisagrees;
import it.trama.people.registration.RegistrationRefusal.FiscalCodeHeld;
import it.trama.people.registration.RegistrationRefusal.OutsideTerritory;
import it.trama.people.registration.RegistrationRefusal.ProbableDouble;
import it.trama.people.registration.RegistrationRefusal.TemporaryCodeHeld;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Formats;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the worker is told when a registration is refused: what, at which field, and what next. */
@Component
class RegistrationAnswers {

    private final Clock clock;

    RegistrationAnswers(Clock clock) {
        this.clock = clock;
    }

    FormErrors errors(RegistrationRefusal reason) {
        return switch (reason) {
            case BornInTheFuture() -> FormErrors.at("birthDate", t("people.refusal.BornInTheFuture"));
            case BornTooLongAgo() -> FormErrors.at("birthDate", t("people.refusal.BornTooLongAgo"));
            case OutsideTerritory() -> FormErrors.at("municipality", t("people.refusal.OutsideTerritory"));
            case FiscalCodeHeld(var holder) -> FormErrors.at("fiscalCode", held("FiscalCodeHeld", holder));
            case TemporaryCodeHeld(var holder) -> FormErrors.at("temporaryCode", held("TemporaryCodeHeld", holder));
            case CodeDisagrees(var code) ->
                FormErrors.at("fiscalCode", t("people.refusal.CodeDisagrees", code.value()));
            case ProbableDouble(var people) ->
                FormErrors.at(Confirmation.PROBABLE_DOUBLE.name(), t("people.refusal.ProbableDouble", people.size()));
        };
    }

    private static String held(String refusal, @Nullable UUID holder) {
        return t("people.refusal." + refusal + (holder == null ? ".elsewhere" : ""));
    }

    @Nullable Question question(RegistrationRefusal reason) {
        return switch (reason) {
            case CodeDisagrees(FiscalCode code) -> disagreement(code);
            case ProbableDouble(List<Doubles.Candidate> people) ->
                new Question(
                        t("people.question.double"),
                        t("people.question.double.text"),
                        people.stream().map(RegistrationAnswers::somebody).toList(),
                        Confirmation.PROBABLE_DOUBLE.name(),
                        t("people.question.double.confirm"));
            case FiscalCodeHeld(UUID holder) -> alreadyThere(holder);
            case TemporaryCodeHeld(UUID holder) -> alreadyThere(holder);
            default -> null;
        };
    }

    private Question disagreement(FiscalCode code) {
        String birth = Formats.longDate(code.birthDate(LocalDate.now(clock)));
        return new Question(
                t("people.question.code"),
                t("people.question.code.text", birth, t("people.sex." + code.sex())),
                List.of(),
                Confirmation.CODE_DISAGREES.name(),
                t("people.question.code.confirm"));
    }

    /** Nothing to confirm: a code has one holder. */
    private static @Nullable Question alreadyThere(@Nullable UUID holder) {
        return holder == null
                ? null
                : new Question(
                        t("people.question.held"),
                        t("people.question.held.text"),
                        List.of(new Somebody(t("people.question.held.open"), "/persone/" + holder, "", null)),
                        "",
                        "");
    }

    private static Somebody somebody(Doubles.Candidate candidate) {
        Identity person = candidate.person();
        return new Somebody(
                person.fullName(),
                "/persone/" + person.id(),
                t(
                        "people.question.facts",
                        Formats.longDate(person.birthDate()),
                        person.fiscalCode() == null ? t("people.noFiscalCode") : person.fiscalCode()),
                DoublePage.Reasons.of(candidate.match()));
    }
}
