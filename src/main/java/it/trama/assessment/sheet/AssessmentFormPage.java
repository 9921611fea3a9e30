package it.trama.assessment.sheet;

import static it.trama.platform.web.Texts.t;

import it.trama.assessment.Answers;
import it.trama.assessment.Instrument;
import it.trama.casefile.HeaderView;
import it.trama.platform.web.Crumb;
import it.trama.platform.web.FormErrors;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The form that an instrument's definition makes: one page, its sections on a rail. */
public record AssessmentFormPage(
        HeaderView header,
        Texts texts,
        Sending sending,
        List<SectionForm> sections,
        List<Elsewhere> elsewhere,
        FormErrors errors) {

    public record Texts(String title, String intro, String source, List<Crumb> crumbs) {}

    /** @param draft key under which the server keeps what is being typed; {@code together} is the page of who fills what */
    public record Sending(
            String action,
            String draft,
            AssessmentForm form,
            @Nullable String together) {}

    /** A section that someone else fills, or that lies in another compartment. */
    public record Elsewhere(String title, String who, String state) {}

    static AssessmentFormPage of(
            HeaderView header, Instrument instrument, AssessmentForm form, Share share, FormErrors errors) {
        boolean corrects = !form.corrects().isEmpty();
        String title = corrects ? t("assessment.form.correcting", instrument.title()) : instrument.title();
        boolean saved = form.versionNumber() > 0;
        String draft = saved
                ? "valutazione:" + form.id()
                : "valutazione:" + (corrects ? form.corrects() : header.head().id() + ":" + instrument.code());
        return new AssessmentFormPage(
                header,
                new Texts(title, instrument.words().intro(), instrument.words().source(), crumbs(header)),
                new Sending(
                        header.href() + "/valutazioni",
                        draft,
                        form,
                        saved ? "/valutazioni/" + form.id() + "/insieme" : null),
                SectionForm.of(instrument, share.own(), form.fields()),
                share.elsewhere(),
                errors);
    }

    /** @param own sections that are filled on this page */
    record Share(List<Instrument.Section> own, List<Elsewhere> elsewhere) {}

    static List<Crumb> crumbs(HeaderView header) {
        return List.of(
                new Crumb(header.name(), header.href()),
                new Crumb(t("assessment.tab"), header.href() + "/valutazioni"));
    }

    static Answers answersOf(Instrument instrument, Share share, AssessmentForm form) {
        return AssessmentForm.answers(instrument, share.own(), form.fields());
    }
}
