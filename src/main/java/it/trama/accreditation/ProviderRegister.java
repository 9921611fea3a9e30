package it.trama.accreditation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Who is accredited. The register is public; asked within the caller's transaction. */
public interface ProviderRegister {

    /** Bodies accredited and not suspended in the area on the day, by name. */
    List<Accredited> accredited(String area, LocalDate day);

    boolean isAccredited(UUID organisation, String area, LocalDate day);
}
