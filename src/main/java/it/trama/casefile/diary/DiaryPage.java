package it.trama.casefile.diary;

import it.trama.casefile.HeaderView;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Option;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The diary of a record: notes, their pages, what was searched. */
public record DiaryPage(
        HeaderView header, List<Note> notes, Paging paging, DiaryForm search, List<Option> kinds, boolean mayObscure) {

    /** How the record's own page gets the diary; within its transaction, one statement. */
    public interface Reader {

        /** Empty without the right to read it. */
        DiaryPage read(HeaderView header, DiaryForm search);

        Entry entry(HeaderView header, int draft, Around around);

        /** Those of the ids that are there, newest first. */
        List<Note> some(HeaderView header, List<UUID> notes);
    }

    /** Who may have taken part, and what one had begun to write. */
    public record Around(List<Option> persons, List<Option> staff, List<Draft> drafts) {}

    /** @param beginning of its text */
    public record Draft(String key, String saved, String beginning) {}

    public record Note(String id, String day, String kind, String text, String signature, Marks marks) {

        public boolean obscured() {
            return marks.flags().contains(Flag.OBSCURED);
        }

        public boolean confidential() {
            return marks.flags().contains(Flag.CONFIDENTIAL);
        }

        public boolean correctable() {
            return marks.correctedBy() == null && !obscured();
        }
    }

    /**
     * @param compartment its name when it is not the record's own
     * @param meeting     where, how long, with whom; empty text when not said
     */
    public record Marks(
            @Nullable String compartment,
            String meeting,
            @Nullable String corrects,
            @Nullable String correctedBy,
            List<Flag> flags) {}

    public enum Flag {
        CONFIDENTIAL,
        OBSCURED
    }

    public record Paging(@Nullable String newer, @Nullable String older) {}

    /** What the form of a new entry shows. */
    public record Entry(
            EntryForm form, FormErrors errors, List<Option> kinds, List<Option> compartments, To to, Around around) {}

    /** @param draft its key; {@code another} address of one more draft */
    public record To(String action, String draft, String another, List<Link> others) {}

    public record Link(String href, String text) {}
}
