package it.trama.casefile.diary;

import it.trama.casefile.HeaderView;
import it.trama.platform.web.FormErrors;
import org.jspecify.annotations.Nullable;

/** One entry on a page of its own: a new one, one to correct, one to take out of sight. */
public record EntryPage(
        HeaderView header, DiaryPage.@Nullable Note original, DiaryPage.@Nullable Entry entry, Obscuring obscuring) {

    public record Obscuring(String action, String reason, FormErrors errors) {
        static final Obscuring NONE = new Obscuring("", "", FormErrors.NONE);
    }
}
