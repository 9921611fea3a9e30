package it.trama.territory;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Draws a number for each municipality as a choropleth. The template {@code territory/map} shows the drawing. */
public interface DistrictMap {

    /**
     * @param number null where there is none to show; {@code text} says why
     * @param text   what the reader is told, e.g. "1.179 abitanti"
     * @param href   what opens behind it
     */
    record Value(
            String istatCode,
            @Nullable BigDecimal number,
            String text,
            @Nullable String href) {}

    /**
     * @param id       unique on its page
     * @param missing  what a municipality without a number means, e.g. "da 1 a 4, non mostrato"
     * @param decimals of the numbers in the legend
     */
    record Subject(String id, String title, String unit, String missing, int decimals, List<Value> values) {}

    /** @param attribution whose boundaries these are, or that they are only cells around the towns */
    record Drawing(
            String id,
            String title,
            String description,
            String viewBox,
            List<Area> areas,
            List<Step> legend,
            String attribution) {}

    /** @param shade 0 for no number, else 1 (light) to 5 (dark) */
    record Area(
            String istatCode,
            String name,
            String path,
            int shade,
            String text,
            @Nullable String href) {}

    record Step(int shade, String text) {}

    Drawing draw(Subject subject);
}
