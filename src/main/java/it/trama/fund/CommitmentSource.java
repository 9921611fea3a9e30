package it.trama.fund;

import java.util.Optional;
import java.util.UUID;

/** Offered by the module whose things money is committed for: from a commitment to what it is for, where the reader may. */
public interface CommitmentSource {

    /** PROJECT_RESOURCE, VOUCHER or BENEFIT. */
    String kind();

    /** Its address for who acts now; empty when it is not there or not theirs to see. */
    Optional<String> href(UUID source);
}
