package it.trama.assessment.sheet;

import static it.trama.platform.web.Texts.t;

import it.trama.casefile.HeaderView;
import it.trama.platform.web.Crumb;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Option;
import java.util.List;

/** The form that an instrument's definition makes: one page, its sections on a rail. */
public record AssessmentFormPage(
        HeaderView header, Texts texts, Sending sending, List<Section> sections, FormErrors errors) {

    public record Texts(String title, String intro, List<Crumb> crumbs) {}

    /** @param draft key under which the server keeps what is being typed */
    public record Sending(String action, String draft, AssessmentForm form) {}

    public record Section(String code, String title, List<Question> questions) {}

    /** @param options empty where words are asked */
    public record Question(
            String name, String text, String hint, boolean required, List<Option> options, String value) {}

    static AssessmentFormPage of(HeaderView header, Instrument instrument, AssessmentForm form, FormErrors errors) {
        boolean corrects = !form.corrects().isEmpty();
        String title = corrects ? t("assessment.form.correcting", instrument.title()) : instrument.title();
        String record = header.href();
        String draft = form.versionNumber() > 0
                ? "valutazione:" + form.id()
                : "valutazione:" + (corrects ? form.corrects() : header.head().id() + ":" + instrument.code());
        return new AssessmentFormPage(
                header,
                new Texts(title, instrument.intro(), crumbs(header)),
                new Sending(record + "/valutazioni", draft, form),
                instrument.sections().stream()
                        .map(section -> new Section(
                                section.code(),
                                section.title(),
                                section.questions().stream()
                                        .map(question -> question(instrument, question, form))
                                        .toList()))
                        .toList(),
                errors);
    }

    private static Question question(Instrument instrument, Instrument.Question question, AssessmentForm form) {
        return new Question(
                "q-" + question.code(),
                question.text(),
                question.hint(),
                question.required(),
                instrument.choices(question).stream()
                        .map(choice -> new Option(Integer.toString(choice.value()), choice.label()))
                        .toList(),
                form.value(question.code()));
    }

    static List<Crumb> crumbs(HeaderView header) {
        return List.of(
                new Crumb(header.name(), header.href()),
                new Crumb(t("assessment.tab"), header.href() + "/valutazioni"));
    }
}
