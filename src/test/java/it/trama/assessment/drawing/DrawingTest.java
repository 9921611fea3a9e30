package it.trama.assessment.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.assessment.Answers;
import it.trama.assessment.Instrument;
import it.trama.assessment.Scored;
import it.trama.assessment.Scoring;
import it.trama.assessment.definition.Shipped;
import java.io.StringReader;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

class DrawingTest {

    private static Element parsed(String svg) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(svg)))
                .getDocumentElement();
    }

    @Test
    void the_continuum_says_its_finding_and_every_point_in_words() throws Exception {
        String svg = new ContinuumDrawing(Shipped.instrument("vulnerability"))
                .of(
                        "c",
                        List.of(
                                new ContinuumDrawing.Point(
                                        LocalDate.of(2026, 11, 22), new BigDecimal(9), "VULNERABILITY"),
                                new ContinuumDrawing.Point(LocalDate.of(2026, 3, 2), new BigDecimal(14), "DISTRESS")));
        Element drawing = parsed(svg);
        assertThat(drawing.getElementsByTagName("title").item(0).getTextContent())
                .isEqualTo("Il 22 novembre 2026: Vulnerabilità");
        assertThat(drawing.getElementsByTagName("desc").item(0).getTextContent())
                .contains("9 su 24", "2 marzo 2026: Disagio, 14 su 24");
        assertThat(drawing.getElementsByTagName("circle").getLength()).isEqualTo(2);
    }

    private static Scored viewpoints(LocalDate day, String others) {
        Instrument instrument = Shipped.instrument("three-viewpoints");
        var given = new TreeMap<String, String>();
        instrument
                .questions()
                .filter(q -> q.type() == Instrument.AnswerType.RATING)
                .forEach(q -> given.put(q.code(), q.code().startsWith("self") ? "5" : others));
        return new Scored(instrument, day, new Scoring(instrument).of(new Answers(given)));
    }

    @Test
    void the_radar_has_one_shape_for_each_series_and_a_row_with_the_values_of_each_axis() throws Exception {
        DrawnPage drawn = DrawnPage.of("r", List.of(viewpoints(LocalDate.of(2026, 11, 22), "2")));
        assertThat(drawn.drawings()).hasSize(1);
        String svg = drawn.drawings().getFirst();
        Element radar = parsed(svg);
        assertThat(radar.getElementsByTagName("circle").getLength()).isEqualTo(8);
        assertThat(radar.getElementsByTagName("title").item(0).getTextContent())
                .isEqualTo("Risorse: il punto più alto è «Con sé»; Blocchi: il punto più alto è «Con sé»");
        assertThat(svg).doesNotContain("style=");
        assertThat(drawn.dots().series()).extracting(DrawnPage.Marked::title).containsExactly("Risorse", "Blocchi");
        assertThat(drawn.dots().rows()).hasSize(3).first().satisfies(row -> {
            assertThat(row.values()).containsExactly(new BigDecimal("5.00"), new BigDecimal("5.00"));
            assertThat(row.scale()).isEqualTo("da 1 a 5");
        });
    }

    @Test
    void two_dates_are_a_line_and_a_table_oldest_first() throws Exception {
        DrawnPage drawn = DrawnPage.of(
                "r", List.of(viewpoints(LocalDate.of(2026, 11, 22), "4"), viewpoints(LocalDate.of(2026, 1, 5), "2")));
        assertThat(drawn.drawings()).hasSize(2);
        Element lines = parsed(drawn.drawings().getLast());
        assertThat(lines.getElementsByTagName("polyline").getLength()).isEqualTo(2);
        assertThat(lines.getElementsByTagName("title").item(0).getTextContent())
                .isEqualTo("Risorse, in media: da 3 a 4,33");
        assertThat(drawn.history().rows())
                .extracting(DrawnPage.HistoryRow::day)
                .containsExactly(LocalDate.of(2026, 1, 5), LocalDate.of(2026, 11, 22));
    }
}
