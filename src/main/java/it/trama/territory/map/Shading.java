package it.trama.territory.map;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Five shades with about as many municipalities each, so that one large city does not leave all others white. Equal numbers, equal shade. */
final class Shading {

    static final int SHADES = 5;

    /** Numbers of one shade: the least and the greatest that really occur. */
    record Band(int shade, BigDecimal least, BigDecimal most) {}

    private final List<Band> bands = new ArrayList<>();

    Shading(List<BigDecimal> numbers) {
        List<BigDecimal> sorted =
                numbers.stream().map(BigDecimal::stripTrailingZeros).sorted().toList();
        List<BigDecimal> distinct = sorted.stream().distinct().toList();
        int shades = Math.min(SHADES, distinct.size());
        int from = 0;
        for (int shade = 1; shade <= shades && from < sorted.size(); shade++) {
            int to = shade == shades ? sorted.size() : Math.max(from + 1, sorted.size() * shade / shades);
            while (to < sorted.size() && sorted.get(to).compareTo(sorted.get(to - 1)) == 0) {
                to++;
            }
            bands.add(new Band(SHADES - shades + shade, sorted.get(from), sorted.get(to - 1)));
            from = to;
        }
    }

    List<Band> bands() {
        return List.copyOf(bands);
    }

    int of(BigDecimal number) {
        return bands.stream()
                .filter(band -> number.compareTo(band.least()) >= 0 && number.compareTo(band.most()) <= 0)
                .mapToInt(Band::shade)
                .findFirst()
                .orElse(0);
    }
}
