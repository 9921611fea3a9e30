package it.trama.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Makes the residents of the synthetic district. The same order gives the same people, names and keys included. */
public interface Population {

    /** How many of {@code people} live in each municipality, by ISTAT code; the parts sum to the whole. */
    List<Share> shares(int people);

    /** Hands over one household after the other, municipality by municipality, keys ascending; keeps none of them. */
    void generate(Order order, Consumer<SyntheticHousehold> into);

    /** By Belfiore code, the names of all places of birth that residents may have: municipalities and foreign states. */
    Map<String, String> placeNames();

    /**
     * @param today the day on which ages are what they are and ISEE declarations are of the current year
     */
    record Order(int people, LocalDate today, long seed) {

        public Order {
            if (people < 0) {
                throw new IllegalArgumentException("people cannot be " + people);
            }
        }
    }

    /** The part of a municipality. */
    record Share(String istatCode, String belfiore, int people) {}
}
