package it.trama.plan;

import it.trama.kernel.Actor;
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

    /** @param href where the movements are that prove the figures */
    record Sitting(FundingLine line, int year, String href) {}

    List<FundingLine> lines(int year);

    /** The lines that sit on an item, those of the newest year first; none for who may not see money. */
    List<Sitting> on(String planItem, Actor actor);

    /** @return false when the line is not there or may not move any more */
    boolean place(UUID line, String planItem);
}
