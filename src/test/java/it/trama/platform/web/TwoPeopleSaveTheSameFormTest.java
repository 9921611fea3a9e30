package it.trama.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class TwoPeopleSaveTheSameFormTest {

    private static Conflict conflict(String mine, String theirs) {
        return Conflict.of("/x", "/y")
                .keep("version", 4)
                .line("name", "Nome", mine, theirs)
                .text("notes", "Note", "le mie", "le sue")
                .choices("days", "Giorni", List.of("MON", "TUE"), List.of("MON"), UnaryOperator.identity())
                .savedBy("Anna Rossetti", Instant.parse("2026-11-22T10:00:00Z"));
    }

    @Test
    void only_what_differs_is_asked_and_the_rest_goes_along() {
        Conflict asked = conflict(" Rossi", "Rossi");
        assertThat(asked.fields()).extracting(Conflict.Field::name).containsExactly("notes", "days");
        assertThat(asked.kept())
                .containsExactly(new Conflict.Kept("version", "4"), new Conflict.Kept("name", " Rossi"));
        assertThat(asked.agrees()).isFalse();
    }

    @Test
    void both_texts_are_offered_to_be_worked_into_a_third() {
        assertThat(conflict("a", "b").fields().get(1).together()).isEqualTo("le sue\n\nle mie");
    }

    @Test
    void the_chosen_version_arrives_as_the_field_itself() throws Exception {
        var sent = sent("choice.days", "mine");
        sent.addParameter("mine.days", "MON", "TUE");
        sent.addParameter("theirs.days", "MON");
        assertThat(seen(sent).getParameterValues("days")).containsExactly("MON", "TUE");
        sent.setParameter("choice.days", "theirs");
        assertThat(seen(sent).getParameterMap().get("days")).containsExactly("MON");
    }

    @Test
    void a_third_version_is_the_text_written_on_the_page() throws Exception {
        var sent = sent("choice.notes", "written");
        sent.addParameter("written.notes", "insieme");
        assertThat(seen(sent).getParameter("notes")).isEqualTo("insieme");
    }

    @Test
    void choosing_the_version_without_any_tick_clears_the_field() throws Exception {
        var sent = sent("choice.days", "theirs");
        sent.addParameter("mine.days", "MON");
        assertThat(seen(sent).getParameter("days")).isNull();
    }

    @Test
    void an_ordinary_form_is_left_as_it_is() throws Exception {
        var sent = new MockHttpServletRequest("POST", "/x");
        sent.addParameter("choice.days", "mine");
        assertThat(seen(sent).getParameter("days")).isNull();
    }

    private static MockHttpServletRequest sent(String name, String value) {
        var request = new MockHttpServletRequest("POST", "/x");
        request.addPreferredLocale(Locale.ITALY);
        request.addParameter("conflict", "1");
        request.addParameter(name, value);
        return request;
    }

    private static jakarta.servlet.ServletRequest seen(MockHttpServletRequest request) throws Exception {
        var chain = new MockFilterChain();
        new ChosenVersions().doFilter(request, new MockHttpServletResponse(), chain);
        return required(chain.getRequest());
    }

    private static <T> T required(@Nullable T value) {
        assertThat(value).isNotNull();
        return java.util.Objects.requireNonNull(value);
    }
}
