package it.trama.insight;

import java.util.List;

/** Where definitions come from besides the files of the program. */
public interface IndicatorSource {

    /** Those that are valid today; one that names a fact which is no longer there is left out. */
    List<IndicatorDefinition> added();
}
