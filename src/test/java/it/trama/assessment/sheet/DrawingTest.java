package it.trama.assessment.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

class DrawingTest {

    private final Instruments instruments = new Instruments();

    private static Element parsed(String svg) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(svg)))
                .getDocumentElement();
    }

    @Test
    void the_continuum_says_its_finding_and_every_point_in_words() throws Exception {
        String svg = new ContinuumDrawing(instruments.current("vulnerability"))
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

    @Test
    void the_radar_has_one_shape_for_each_series_and_no_style() throws Exception {
        Instrument instrument = instruments.current("three-viewpoints");
        var ratings = new HashMap<String, Integer>();
        instrument
                .questions()
                .filter(q -> q.type() == Instrument.Type.RATING)
                .forEach(q -> ratings.put(q.code(), q.code().startsWith("self") ? 5 : 2));
        var drawing = new ViewpointDrawing(instrument, ScoreSheet.of(instrument, new Answers(ratings, Map.of())));
        Element radar = parsed(drawing.radar("r"));
        assertThat(radar.getElementsByTagName("circle").getLength()).isEqualTo(6);
        assertThat(radar.getElementsByTagName("title").item(0).getTextContent()).contains("Con sé");
        assertThat(drawing.radar("r")).doesNotContain("style=");
        assertThat(drawing.rows())
                .hasSize(3)
                .allSatisfy(row -> assertThat(row.dots()).contains("circle"));
    }
}
