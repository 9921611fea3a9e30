package it.trama.intake.contact;

import static it.trama.platform.web.Texts.t;

import it.trama.intake.Channel;
import it.trama.intake.ContactFacts;
import it.trama.intake.Outcome;
import it.trama.intake.Reason;
import it.trama.intake.Sender;
import it.trama.kernel.Result;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Formats;
import it.trama.platform.web.Inputs;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The contact as it was typed. */
public record ContactForm(String id, String person, List<String> reasons, Given given, Rest rest, SheetForm sheet) {

    /** What is chosen. */
    public record Given(String sender, String channel, String outcome) {

        private FormErrors missing(FormErrors before) {
            FormErrors errors = ContactForm.missing(
                    before, Inputs.choice(Sender.class, sender).isPresent(), "sender");
            errors = ContactForm.missing(
                    errors, Inputs.choice(Channel.class, channel).isPresent(), "channel");
            return ContactForm.missing(
                    errors, Inputs.choice(Outcome.class, outcome).isPresent(), "outcome");
        }
    }

    /** What is written. */
    public record Rest(String day, String minutes, String municipality, String note) {

        private @Nullable String place() {
            return municipality.isEmpty() ? null : municipality;
        }
    }

    /** A new form: what is true of most contacts is chosen already. */
    static ContactForm blank(@Nullable UUID person, LocalDate today) {
        return new ContactForm(
                UUID.randomUUID().toString(),
                person == null ? "" : person.toString(),
                List.of(),
                new Given(Sender.SELF.name(), Channel.IN_PERSON.name(), Outcome.INFORMED.name()),
                new Rest(Formats.date(today), "15", "", ""),
                SheetForm.blank());
    }

    static ContactForm of(Map<String, List<String>> sent) {
        return new ContactForm(
                text(sent, "id"),
                text(sent, "person"),
                sent.getOrDefault("reasons", List.of()),
                new Given(text(sent, "sender"), text(sent, "channel"), text(sent, "outcome")),
                new Rest(text(sent, "day"), text(sent, "minutes"), text(sent, "municipality"), text(sent, "note")),
                SheetForm.of(sent));
    }

    private static String text(Map<String, List<String>> sent, String name) {
        return Inputs.text(sent.getOrDefault(name, List.of("")).getFirst());
    }

    Optional<UUID> personId() {
        return Inputs.id(person);
    }

    Result<RegisterContact.Command, FormErrors> toCommand() {
        var chosen = chosenReasons();
        var sender = Inputs.choice(Sender.class, given.sender);
        var channel = Inputs.choice(Channel.class, given.channel);
        var outcome = Inputs.choice(Outcome.class, given.outcome);
        var day = Inputs.date(rest.day);
        var minutes = wholeMinutes();
        var errors = missing(FormErrors.NONE, !chosen.isEmpty(), "reasons");
        errors = given.missing(errors);
        errors = missing(errors, day.isPresent(), "day");
        errors = missing(errors, rest.minutes.isEmpty() || minutes.isPresent(), "minutes");
        if (errors.any()) {
            return Result.refused(errors);
        }
        return Result.done(new RegisterContact.Command(
                Inputs.id(id).orElseGet(UUID::randomUUID),
                personId().orElse(null),
                rest.place(),
                day.orElseThrow(),
                new ContactFacts(
                        chosen,
                        sender.orElseThrow(),
                        channel.orElseThrow(),
                        outcome.orElseThrow(),
                        minutes.orElse(null),
                        rest.note),
                sheet.toSheet(),
                null));
    }

    private Set<Reason> chosenReasons() {
        return reasons.stream().flatMap(code -> Reason.ofCode(code).stream()).collect(Collectors.toSet());
    }

    private Optional<Integer> wholeMinutes() {
        return rest.minutes.matches("[1-9]\\d{0,2}")
                ? Optional.of(Integer.valueOf(rest.minutes)).filter(m -> m <= 600)
                : Optional.empty();
    }

    private static FormErrors missing(FormErrors errors, boolean good, String field) {
        return good ? errors : errors.with(field, t("intake.error." + field));
    }
}
