package it.trama.document.letter;

import it.trama.casefile.HeaderView;
import it.trama.platform.web.FormErrors;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Choosing a template, then changing its text and looking at it before it is issued. */
public record WritingPage(
        HeaderView header,
        List<Choice> templates,
        @Nullable Writing writing,
        @Nullable LetterPage preview,
        FormErrors errors) {

    public record Choice(String href, String title) {}

    public record Writing(String title, String action, String draft, LetterForm form) {}

    public String base() {
        return header.href() + "/documenti";
    }
}
