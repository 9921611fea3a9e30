package it.trama.casefile.record;

import static it.trama.platform.web.Texts.t;

import it.trama.casefile.HeaderView;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Formats;
import it.trama.platform.web.Option;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The record's folio: left the story, right what is in force. */
public record FolioPage(HeaderView header, List<Note> notes, Paging paging, InForce inForce, Entry entry) {

    public record Note(String id, String day, String kind, String text, String signature, Marks marks) {}

    /** @param compartment its name when it is not the ordinary drawer */
    public record Marks(
            @Nullable String compartment,
            @Nullable String corrects,
            @Nullable String correctedBy,
            boolean correctable) {}

    public record Paging(@Nullable String newer, @Nullable String older) {}

    public record InForce(List<Relative> household, List<Isee> isee, List<Fact> team, List<Fact> help) {}

    public record Relative(@Nullable String href, String name, String relation, String age) {}

    public record Isee(String kind, String amount, String until, boolean expired) {}

    public record Fact(String title, String text) {}

    /** What the form of a new entry shows. */
    public record Entry(
            EntryForm form,
            FormErrors errors,
            List<Option> kinds,
            List<Option> compartments,
            String action,
            String draft) {}

    static FolioPage of(OpenRecord.Opened opened, int page, LocalDate today, Filled filled) {
        HeaderView header = opened.header();
        boolean more = opened.notes().size() > Diary.PAGE;
        List<Note> notes = opened.notes().stream()
                .limit(Diary.PAGE)
                .map(entry -> note(entry, header))
                .toList();
        var paging = new Paging(
                page > 0 ? header.href() + "?pagina=" + page : null,
                more ? header.href() + "?pagina=" + (page + 2) : null);
        return new FolioPage(header, notes, paging, inForce(opened, today), entry(header, today, filled));
    }

    /** What was typed and refused; nothing on a first opening. */
    record Filled(@Nullable EntryForm form, FormErrors errors) {
        static final Filled NOTHING = new Filled(null, FormErrors.NONE);
    }

    static Entry entry(HeaderView header, LocalDate today, Filled filled) {
        List<Option> drawers = header.rights().compartments().stream()
                .map(c -> new Option(c.name(), t("casefile.compartment." + c)))
                .toList();
        String first = header.head().compartment().name();
        EntryForm form = filled.form() == null ? EntryForm.blank(Formats.date(today), first) : filled.form();
        return new Entry(
                form,
                filled.errors(),
                Option.of(EntryKind.class, "casefile.diary.kind"),
                drawers,
                header.href() + "/diario",
                "diary-" + header.head().id());
    }

    static Note note(Diary.Entry entry, HeaderView header) {
        UUID corrects = entry.links().corrects();
        UUID correctedBy = entry.links().correctedBy();
        String drawer = entry.compartment() == header.head().compartment()
                ? null
                : t("casefile.compartment." + entry.compartment());
        return new Note(
                entry.id().toString(),
                Formats.longDate(entry.day()),
                t("casefile.diary.kind." + entry.kind()),
                entry.text(),
                t(
                        "casefile.diary.signed",
                        entry.signed().author(),
                        Formats.moment(entry.signed().at())),
                new Marks(
                        drawer,
                        corrects == null ? null : corrects.toString(),
                        correctedBy == null ? null : correctedBy.toString(),
                        correctedBy == null));
    }

    private static InForce inForce(OpenRecord.Opened opened, LocalDate today) {
        UUID self = opened.header().head().person();
        var now = opened.inForce();
        return new InForce(
                now.household().stream().map(r -> relative(r, self, today)).toList(),
                now.isee().stream()
                        .map(i -> new Isee(
                                t("people.isee.kind." + i.kind()),
                                Formats.euro(i.isee()),
                                Formats.date(i.validTo()),
                                i.validTo().isBefore(today)))
                        .toList(),
                now.team().stream().map(m -> new Fact(m.name(), m.function())).toList(),
                now.help().stream().map(FolioPage::help).toList());
    }

    private static Relative relative(Folio.Relative relative, UUID self, LocalDate today) {
        int age = Period.between(relative.birthDate(), today).getYears();
        return new Relative(
                relative.person().equals(self) ? null : "/persone/" + relative.person(),
                relative.name(),
                t("people.relation." + relative.relation()),
                t("casefile.age", age));
    }

    private static Fact help(Folio.Help help) {
        var text = new StringBuilder(t("casefile.help.by", help.organisation(), Formats.date(help.since())));
        if (help.amount() != null) {
            text.append(" · ").append(Formats.euro(help.amount()));
        }
        if (!help.contact().isEmpty()) {
            text.append(" · ").append(help.contact());
        }
        return new Fact(t("casefile.help.kind." + help.kind()), text.toString());
    }
}
