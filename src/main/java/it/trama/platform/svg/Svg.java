package it.trama.platform.svg;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** Writes one accessible SVG: title and description first, presentation attributes only (no style, so the content policy holds). */
public final class Svg {

    /** Six colours that differ in lightness too, so they stay apart in grey and for colour-blind people. */
    public static final List<String> PALETTE =
            List.of("#003f80", "#e8a33d", "#3f8f6b", "#a9c4e4", "#8a3b5f", "#5b6f82");

    private final StringBuilder out = new StringBuilder(2_000);

    /**
     * @param id unique on the page
     */
    public Svg(String id, int width, int height, String title, String description) {
        out.append("<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"t-drawing\" role=\"img\"");
        attribute("id", id);
        attribute("viewBox", "0 0 " + width + " " + height);
        attribute("width", width);
        attribute("height", height);
        attribute("alt", title + ". " + description);
        attribute("aria-labelledby", id + "-title " + id + "-desc");
        attribute("font-family", "Titillium Web, sans-serif");
        out.append("><title");
        attribute("id", id + "-title");
        out.append('>').append(escape(title)).append("</title><desc");
        attribute("id", id + "-desc");
        out.append('>').append(escape(description)).append("</desc>");
    }

    private Svg(int width, int height) {
        out.append("<svg xmlns=\"http://www.w3.org/2000/svg\" aria-hidden=\"true\"");
        attribute("viewBox", "0 0 " + width + " " + height);
        attribute("width", width);
        attribute("height", height);
        out.append('>');
    }

    /** A drawing that repeats what the text beside it says; not read aloud. */
    public static Svg decoration(int width, int height) {
        return new Svg(width, height);
    }

    /** SVG as it is written, with {@code %s} for each value: numbers get two decimals at most, texts are escaped. */
    public Svg put(String template, Object... values) {
        Object[] written = new Object[values.length];
        for (int i = 0; i < values.length; i++) {
            written[i] = values[i] instanceof Double number ? number(number) : escape(values[i].toString());
        }
        out.append(template.formatted(written).replace('\'', '"'));
        return this;
    }

    public String done() {
        return out + "</svg>";
    }

    private void attribute(String name, Object value) {
        out.append(' ')
                .append(name)
                .append("=\"")
                .append(escape(value.toString()))
                .append('"');
    }

    /** Two decimals at most: half a hundredth of a pixel is nobody's matter. */
    public static String number(double value) {
        return BigDecimal.valueOf(value)
                .setScale(2, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "’");
    }
}
