package it.trama.casefile.diary;

import static it.trama.platform.web.Texts.t;

import it.trama.kernel.Compartment;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Inputs;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A diary entry as typed. */
public record EntryForm(
        @Nullable String id,
        @Nullable String day,
        @Nullable String kind,
        @Nullable String text,
        @Nullable String compartment,
        @Nullable String corrects,
        @Nullable Meeting meeting) {

    private static final int DAY_MINUTES = 1440;

    /** Where, how long, with whom; and whether only the author and the case manager may read it. */
    public record Meeting(
            @Nullable String place,
            @Nullable String minutes,
            @Nullable List<String> persons,
            @Nullable List<String> staff,
            @Nullable String others,
            @Nullable String confidential) {

        static final Meeting NONE = new Meeting("", "", List.of(), List.of(), "", null);

        private static List<UUID> ids(@Nullable List<String> typed) {
            return Objects.requireNonNullElse(typed, List.<String>of()).stream()
                    .flatMap(id -> Inputs.id(id).stream())
                    .toList();
        }

        boolean minutesWrong() {
            return !Inputs.text(minutes).isEmpty() && wholeMinutes().isEmpty();
        }

        Optional<Integer> wholeMinutes() {
            return Inputs.number(minutes)
                    .filter(n -> n.stripTrailingZeros().scale() <= 0)
                    .map(n -> n.intValue())
                    .filter(n -> n >= 1 && n <= DAY_MINUTES);
        }
    }

    static EntryForm blank(String day, String compartment) {
        return new EntryForm(
                UUID.randomUUID().toString(), day, EntryKind.NOTE.name(), "", compartment, null, Meeting.NONE);
    }

    /** What the address already tells, as after an appointment that took place. */
    static EntryForm asked(Map<String, String> query, String day, String compartment) {
        var meeting = new Meeting(
                query.getOrDefault("luogo", ""),
                query.getOrDefault("minuti", ""),
                List.of(),
                List.of(),
                query.getOrDefault("con", ""),
                null);
        return new EntryForm(
                UUID.randomUUID().toString(),
                query.getOrDefault("giorno", day),
                query.getOrDefault("tipo", EntryKind.NOTE.name()),
                "",
                compartment,
                null,
                meeting);
    }

    static EntryForm correcting(UUID entry, String day, String text) {
        return new EntryForm(UUID.randomUUID().toString(), day, null, text, null, entry.toString(), Meeting.NONE);
    }

    /** Never null for the page. */
    public Meeting met() {
        return Objects.requireNonNullElse(meeting, Meeting.NONE);
    }

    FormErrors errors() {
        var errors = FormErrors.NONE;
        if (Inputs.id(id).isEmpty()) {
            errors = errors.with("", t("casefile.form.stale"));
        }
        if (Inputs.date(day).isEmpty()) {
            errors = errors.with("day", t("casefile.diary.dayMissing"));
        }
        if (!isCorrection() && Inputs.choice(EntryKind.class, kind).isEmpty()) {
            errors = errors.with("kind", t("casefile.diary.kindMissing"));
        }
        if (Inputs.text(text).isEmpty()) {
            errors = errors.with("text", t("casefile.diary.textMissing"));
        }
        if (!isCorrection() && Inputs.choice(Compartment.class, compartment).isEmpty()) {
            errors = errors.with("compartment", t("casefile.diary.compartmentMissing"));
        }
        return met().minutesWrong() ? errors.with("meeting.minutes", t("casefile.diary.minutesWrong")) : errors;
    }

    boolean isCorrection() {
        return Inputs.id(corrects).isPresent();
    }

    /** Only of a form without errors. */
    WriteEntry.Command toCommand(UUID record) {
        return new WriteEntry.Command(
                Inputs.id(id).orElseThrow(),
                record,
                new WriteEntry.Told(
                        Inputs.date(day).orElseThrow(),
                        Inputs.choice(EntryKind.class, kind).orElse(EntryKind.NOTE),
                        Inputs.text(text)),
                new WriteEntry.Meeting(
                        Inputs.text(met().place()),
                        met().wholeMinutes().orElse(null),
                        Meeting.ids(met().persons()),
                        Meeting.ids(met().staff()),
                        Inputs.text(met().others())),
                new WriteEntry.Drawer(
                        Inputs.choice(Compartment.class, compartment).orElse(Compartment.ORDINARY),
                        met().confidential() != null),
                Inputs.id(corrects).orElse(null));
    }
}
