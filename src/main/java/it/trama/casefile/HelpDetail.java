package it.trama.casefile;

import it.trama.kernel.Compartment;
import it.trama.kernel.Money;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What only an extended consent tells, and where the help comes from.
 *
 * @param sourceKind PROJECT, DELIVERY, BENEFIT, INTAKE or IN_CHARGE
 */
public record HelpDetail(
        @Nullable Money amount, String goal, Compartment compartment, String sourceKind, UUID source) {}
