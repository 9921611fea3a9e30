package it.trama.goods.donor;

import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Formats;
import org.jspecify.annotations.Nullable;

/** One donor to be corrected. */
public record DonorPage(String href, String title, boolean retired, String saved, Form form, FormErrors errors) {

    public record Form(
            @Nullable String name,
            @Nullable String contact,
            @Nullable String version) {}

    static DonorPage of(KeepDonors.Shown shown, @Nullable Form typed, FormErrors errors) {
        var donor = shown.donor();
        return new DonorPage(
                "/viveri/magazzino/donatori/" + donor.id(),
                donor.name(),
                donor.retiredOn() != null,
                shown.by() + ", " + Formats.moment(donor.changedAt().toInstant()),
                typed == null ? new Form(donor.name(), donor.contact(), Integer.toString(donor.version())) : typed,
                errors);
    }
}
