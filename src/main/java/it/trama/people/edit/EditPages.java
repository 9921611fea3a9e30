package it.trama.people.edit;

import static it.trama.platform.web.Texts.t;

import it.trama.kernel.Sex;
import it.trama.people.Ages;
import it.trama.people.Contact;
import it.trama.people.Countries;
import it.trama.people.PersonChanges.Kind;
import it.trama.people.PersonChanges.Written;
import it.trama.people.edit.EditPage.Changed;
import it.trama.people.edit.EditPage.Choices;
import it.trama.people.edit.EditPage.Head;
import it.trama.people.edit.EditPage.Line;
import it.trama.people.edit.ReadPerson.Opened;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Formats;
import it.trama.platform.web.Option;
import it.trama.territory.Municipalities;
import it.trama.trust.CurrentActor;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is stored in the words of the form. */
@Component
class EditPages {

    /** Those that are heard at the desks of the district; ISO 639. */
    private static final List<String> LANGUAGES = List.of(
            "it", "ar", "sq", "bn", "zh", "fr", "hi", "en", "pt", "pa", "ro", "ru", "es", "ta", "ti", "uk", "ur", "wo",
            "tr", "fa");

    private final Municipalities municipalities;
    private final CurrentActor actors;
    private final Clock clock;

    EditPages(Municipalities municipalities, CurrentActor actors, Clock clock) {
        this.municipalities = municipalities;
        this.actors = actors;
        this.clock = clock;
    }

    EditPage page(Opened opened, EditForm form, FormErrors errors) {
        return new EditPage(
                new Head(opened.person().id().toString(), opened.person().fullName(), rule(opened)),
                form,
                errors,
                choices(),
                opened.contacts().stream().map(EditPages::line).toList(),
                opened.changes().stream()
                        .map(written -> changed(written, opened))
                        .toList(),
                UUID.randomUUID().toString());
    }

    /** The form as it is stored. */
    static EditForm form(StoredPerson stored) {
        var typed = new HashMap<String, String>();
        for (PersonField field : PersonField.values()) {
            boolean date = field == PersonField.BIRTH_DATE || field == PersonField.DECEASED_ON;
            String value = stored.of(field);
            typed.put(field.input(), date && !value.isEmpty() ? Formats.date(LocalDate.parse(value)) : value);
        }
        typed.put("version", String.valueOf(stored.version()));
        return new EditForm(typed, languages(stored));
    }

    static List<String> languages(StoredPerson stored) {
        return Stream.of(stored.of(PersonField.LANGUAGES).split(","))
                .filter(code -> !code.isEmpty())
                .toList();
    }

    static String language(String code) {
        return Locale.of(code).getDisplayLanguage(Locale.ITALIAN);
    }

    private @Nullable String rule(Opened opened) {
        LocalDate today = LocalDate.now(clock);
        LocalDate birth = opened.person().birthDate();
        if (!Ages.isMinor(birth, today)) {
            return null;
        }
        String until = Formats.longDate(birth.plusYears(Ages.majority()));
        return t(Ages.hasOwnVoice(birth, today) ? "people.rule.ownVoice" : "people.rule.minor", until);
    }

    private Choices choices() {
        Set<String> territory = actors.actor().municipalities();
        return new Choices(
                Option.of(Sex.class, "people.sex"),
                Countries.all().stream()
                        .map(country -> new Option(country.code(), country.name()))
                        .toList(),
                LANGUAGES.stream().map(code -> new Option(code, language(code))).toList(),
                EditForm.CIVIL.stream()
                        .map(code -> new Option(code, t("people.civil." + code)))
                        .toList(),
                Option.of(Kind.class, "people.edit.kind"),
                municipalities.all().stream()
                        .filter(place -> territory.isEmpty() || territory.contains(place.istatCode()))
                        .map(place -> new Option(place.istatCode(), place.name()))
                        .toList());
    }

    private static Line line(Contact contact) {
        String note = Stream.of(
                        contact.holder(),
                        contact.mayUse() ? "" : t("people.contact.doNotUse"),
                        contact.hiddenFromParents() ? t("people.contact.hidden") : "")
                .filter(part -> !part.isEmpty())
                .reduce((one, other) -> one + ", " + other)
                .orElse("");
        return new Line(contact.id().toString(), t("people.contact.kind." + contact.kind()), contact.value(), note);
    }

    private static Changed changed(Written written, Opened opened) {
        var change = written.change();
        String by = opened.names().getOrDefault(written.by(), "–");
        return new Changed(
                t("people.edit.by", Formats.moment(written.at()), by),
                t("people.change.field." + change.field()) + " (" + t("people.change.kind." + change.kind()) + ")",
                change.before().isEmpty() ? "–" : change.before(),
                change.after().isEmpty() ? "–" : change.after(),
                change.reason());
    }
}
