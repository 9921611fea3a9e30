package it.trama.plan.folio;

import it.trama.plan.FundingLines.Sitting;
import it.trama.plan.Measures.Measure;
import it.trama.plan.Measures.Noted;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an item costs and what came of it so far. */
record Figures(
        List<Sitting> money,
        List<OfYear> measures,
        @Nullable Noted last) {

    record OfYear(int year, Measure measure) {}
}
