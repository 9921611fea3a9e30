package it.trama.demo.population;

import java.time.Instant;
import java.util.UUID;

/** Keys of the shape of UUID version 7 whose time counts up by a millisecond from a fixed instant: ascending, so that indexes load fast. */
public final class Keys {

    private static final long VERSION = 0x7000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;

    private final Draw draw;
    private long millisecond;

    Keys(Draw draw) {
        this(draw, Instant.parse("2020-01-01T00:00:00Z"));
    }

    public Keys(Draw draw, Instant first) {
        this.draw = draw;
        this.millisecond = first.toEpochMilli();
    }

    public UUID next() {
        long random = draw.bits();
        long high = (millisecond++ << 16) | VERSION | (random & 0xfffL);
        return new UUID(high, VARIANT | (draw.bits() >>> 2));
    }
}
