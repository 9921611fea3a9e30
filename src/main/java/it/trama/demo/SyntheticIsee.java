package it.trama.demo;

import it.trama.kernel.Money;
import it.trama.kernel.Period;
import java.math.BigDecimal;
import java.util.UUID;

/**
 * The ordinary ISEE of a household (DPCM 159/2013).
 *
 * @param dsuProtocol of the declaration, as INPS numbers them
 * @param validity from the day of the declaration to the end of its year
 */
public record SyntheticIsee(UUID id, String dsuProtocol, Period validity, Indicators indicators) {

    /**
     * @param isr income after deductions
     * @param isp wealth after deductions
     * @param ise income plus a fifth of wealth
     * @param scale of equivalence
     * @param isee the ISE by the scale
     */
    public record Indicators(Money isr, Money isp, Money ise, BigDecimal scale, Money isee) {}
}
