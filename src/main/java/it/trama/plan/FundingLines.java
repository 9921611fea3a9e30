package it.trama.plan;

import it.trama.kernel.Money;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The lines of the funds, as the plan needs them. Offered by the module that keeps the money; none may be there. */
public interface FundingLines {

    /** @param planItem code of the item that the line pays for */
    record FundingLine(
            UUID id,
            String fund,
            String purpose,
            @Nullable String planItem,
            Money assigned,
            Money committed,
            Money spent) {}

    List<FundingLine> lines(int year);

    /** @return false when the line is not there or may not move any more */
    boolean place(UUID line, String planItem);
}
