package it.trama.document.access;

import static it.trama.platform.web.Texts.t;

import it.trama.casefile.Folder;
import it.trama.casefile.HeaderView;
import it.trama.casefile.SocialRecords.Note;
import it.trama.document.Cabinet.Paper;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Formats;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Each note as the copy would show it, with the words that tell of others. */
public record ReviewPage(
        HeaderView header, Asked asked, List<Text> notes, List<Attached> papers, Actions actions, FormErrors errors) {

    public record Asked(
            String requester,
            String on,
            String due,
            boolean reviewed,
            @Nullable String delivered) {}

    public record Text(String head, String text, String masked, List<Word> words) {}

    public record Word(String key, String word, boolean kept, String reason) {}

    public record Attached(String id, String title, String note, boolean included) {}

    public record Actions(
            String save,
            String deliver,
            String zip,
            @Nullable String paper) {}

    static ReviewPage of(OpenCopy.Opened opened, FormErrors errors) {
        Requests.Row request = opened.request();
        String base = "/cartelle/" + request.record() + "/documenti";
        String own = base + "/copia/" + request.id();
        Requests.Delivered delivered = request.delivered();
        return new ReviewPage(
                opened.header(),
                new Asked(
                        request.asked().requester(),
                        Formats.longDate(request.asked().on()),
                        Formats.longDate(request.asked().due()),
                        request.reviewed(),
                        delivered == null ? null : Formats.longDate(delivered.on())),
                opened.notes().stream().map(note -> text(note, opened)).toList(),
                opened.papers().stream().map(paper -> attached(paper, request)).toList(),
                new Actions(
                        own,
                        own + "/consegna",
                        own + "/copia.zip",
                        delivered == null ? null : base + "/" + delivered.paper()),
                errors);
    }

    private static Text text(Note note, OpenCopy.Opened opened) {
        List<Requests.Masking> hits = opened.hits().getOrDefault(note.id(), List.of());
        return new Text(
                t("document.access.text.note", t("casefile.diary.kind." + note.kind()), Formats.longDate(note.day())),
                note.text(),
                ThirdParties.masked(
                        note.text(),
                        hits.stream()
                                .filter(hit -> !hit.kept())
                                .map(Requests.Masking::word)
                                .toList()),
                hits.stream()
                        .map(hit ->
                                new Word(MaskForm.key(hit.entry(), hit.word()), hit.word(), hit.kept(), hit.reason()))
                        .toList());
    }

    /** What comes from a court is asked of the court: proposed to be left out. */
    private static Attached attached(Paper paper, Requests.Row request) {
        boolean included = request.reviewed()
                ? !request.leftOut().contains(paper.id())
                : paper.place().folder() != Folder.COURT;
        return new Attached(
                paper.id().toString(),
                paper.label().title(),
                t("casefile.folder." + paper.place().folder()) + ", "
                        + Formats.date(paper.label().dated()),
                included);
    }
}
