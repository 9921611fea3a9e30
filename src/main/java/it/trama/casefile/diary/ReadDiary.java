package it.trama.casefile.diary;

import static it.trama.platform.web.Texts.t;

import it.trama.casefile.HeaderView;
import it.trama.kernel.Compartment;
import it.trama.kernel.Role;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Formats;
import it.trama.platform.web.Option;
import it.trama.trust.CurrentActor;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Turns entries into what is shown. */
@Component
class ReadDiary implements DiaryPage.Reader {

    private final Diary diary;
    private final CurrentActor actors;
    private final Clock clock;

    ReadDiary(Diary diary, CurrentActor actors, Clock clock) {
        this.diary = diary;
        this.actors = actors;
        this.clock = clock;
    }

    @Override
    public DiaryPage read(HeaderView header, DiaryForm search) {
        List<Diary.Entry> found =
                header.rights().works() ? diary.page(header.head().id(), search.search()) : List.of();
        String path = search.search().any() ? header.href() + "/diario" : header.href();
        int page = search.page();
        var paging = new DiaryPage.Paging(
                page > 0 ? search.address(path, page - 1) : null,
                found.size() > Diary.PAGE ? search.address(path, page + 1) : null);
        return new DiaryPage(
                header,
                found.stream().limit(Diary.PAGE).map(e -> note(e, header)).toList(),
                paging,
                search,
                Option.of(EntryKind.class, "casefile.diary.kind"),
                actors.actor().has(Role.COORDINATOR));
    }

    @Override
    public DiaryPage.Entry entry(HeaderView header, int draft, DiaryPage.Around around) {
        String first = header.head().compartment().name();
        return entry(header, draft, around, EntryForm.blank(today(), first), FormErrors.NONE);
    }

    @Override
    public List<DiaryPage.Note> some(HeaderView header, List<UUID> notes) {
        return diary.some(header.head().id(), notes).stream()
                .map(entry -> note(entry, header))
                .toList();
    }

    DiaryPage.Entry entry(HeaderView header, int draft, DiaryPage.Around around, EntryForm form, FormErrors errors) {
        List<Option> drawers = header.rights().compartments().stream()
                .map(c -> new Option(c.name(), t("casefile.compartment." + c)))
                .toList();
        return new DiaryPage.Entry(
                form,
                errors,
                Option.of(EntryKind.class, "casefile.diary.kind"),
                drawers,
                to(header, draft, around),
                around);
    }

    /** The first draft of a record keeps the record's key; more have a number. */
    static String key(UUID record, int draft) {
        return draft <= 1 ? "diary-" + record : "diary-" + record + "-" + draft;
    }

    private static DiaryPage.To to(HeaderView header, int draft, DiaryPage.Around around) {
        UUID record = header.head().id();
        String page = header.href() + "/diario/nuova?bozza=";
        var others = new ArrayList<DiaryPage.Link>();
        int next = 2;
        for (DiaryPage.Draft kept : around.drafts()) {
            String number = kept.key().substring(key(record, 1).length()).replace("-", "");
            int n = number.matches("\\d{1,4}") ? Integer.parseInt(number) : 1;
            next = Math.max(next, n + 1);
            if (n != draft) {
                others.add(new DiaryPage.Link(page + n, t("casefile.diary.draftOf", kept.saved(), kept.beginning())));
            }
        }
        return new DiaryPage.To(header.href() + "/diario", key(record, draft), page + next, others);
    }

    private String today() {
        return Formats.date(LocalDate.now(clock));
    }

    static DiaryPage.Note note(Diary.Entry entry, HeaderView header) {
        Compartment compartment = entry.drawer().compartment();
        var flags = new ArrayList<DiaryPage.Flag>();
        if (entry.drawer().confidential()) {
            flags.add(DiaryPage.Flag.CONFIDENTIAL);
        }
        if (entry.drawer().obscured()) {
            flags.add(DiaryPage.Flag.OBSCURED);
        }
        var marks = new DiaryPage.Marks(
                compartment == header.head().compartment() ? null : t("casefile.compartment." + compartment),
                meeting(entry.meeting()),
                text(entry.links().corrects()),
                text(entry.links().correctedBy()),
                flags);
        return new DiaryPage.Note(
                entry.id().toString(),
                Formats.longDate(entry.told().day()),
                t("casefile.diary.kind." + entry.told().kind()),
                entry.told().text(),
                t(
                        entry.told().kind().equals("OBSCURED") ? "casefile.diary.obscuredBy" : "casefile.diary.signed",
                        entry.signed().author(),
                        Formats.moment(entry.signed().at())),
                marks);
    }

    private static String meeting(Diary.Meeting meeting) {
        Integer minutes = meeting.minutes();
        return Stream.of(
                        meeting.place(),
                        minutes == null ? "" : t("casefile.diary.minutesOf", minutes),
                        meeting.present().isEmpty() ? "" : t("casefile.diary.with", meeting.present()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private static @Nullable String text(@Nullable UUID id) {
        return id == null ? null : id.toString();
    }
}
