package it.trama.fund;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What stands on funds and lines, to be read by whoever decides about money. No personal datum: it asks for no role. */
public interface FundTotals {

    /** Years that have funds, in order. */
    List<Integer> years();

    /** Each fund of the year, in the document's order. */
    List<FundTotal> of(int year);

    Optional<FundTotal> of(String fund, int year);

    /** Lines of a fund's year, also of a closed one. */
    List<LineTotal> lines(String fund, int year);

    Optional<LineTotal> line(UUID line);
}
