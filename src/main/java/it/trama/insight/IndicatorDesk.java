package it.trama.insight;

/** For who fills a district with many facts at once. */
public interface IndicatorDesk {

    /** The values of the last years, computed in the background a little later. */
    void computeSoon();
}
