package it.trama.people.merge;

import static it.trama.platform.web.Texts.t;

import it.trama.people.Countries;
import it.trama.people.doubles.DoublePage;
import it.trama.people.merge.ComparePeople.Compared;
import it.trama.people.merge.MergePage.Field;
import it.trama.people.merge.MergePage.Sent;
import it.trama.people.merge.Merges.Side;
import it.trama.platform.web.Formats;
import it.trama.territory.Municipalities;
import it.trama.territory.Municipality;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Both registrations in words. */
@Component
class MergePages {

    private static final String NOTHING = "–";

    private final Municipalities municipalities;

    MergePages(Municipalities municipalities) {
        this.municipalities = municipalities;
    }

    MergePage page(String id, Compared compared, Sent sent) {
        return new MergePage(
                id,
                side(compared.one()),
                side(compared.other()),
                DoublePage.Reasons.of(compared.match()),
                compared.notices(),
                Arrays.stream(MergeField.values())
                        .map(field -> field(field, compared, sent))
                        .toList(),
                sent);
    }

    private static MergePage.Side side(Side side) {
        return new MergePage.Side(
                side.id().toString(), side.names().family() + " " + side.names().given(), "/persone/" + side.id());
    }

    /** What one of the two does not say is taken from the other. */
    private Field field(MergeField field, Compared compared, Sent sent) {
        String one = words(field, compared.one());
        String other = words(field, compared.other());
        String chosen = sent.of(field.name());
        String proposed = one.equals(NOTHING) && !other.equals(NOTHING) ? "other" : "one";
        return new Field(
                field.name(), t("people.merge.field." + field), one, other, chosen.isEmpty() ? proposed : chosen);
    }

    private String words(MergeField field, Side side) {
        return switch (field) {
            case FAMILY_NAME -> side.names().family();
            case GIVEN_NAME -> side.names().given();
            case SEX -> t("people.sex." + (side.names().sex().equals("F") ? "FEMALE" : "MALE"));
            case BIRTH_DATE -> Formats.longDate(side.names().birthDate());
            case BIRTH_PLACE -> place(side.names().birthPlace());
            case CITIZENSHIP -> Countries.name(side.rest().citizenship());
            case FISCAL_CODE -> or(side.codes().fiscal());
            case TEMPORARY_CODE -> or(side.codes().temporary());
            case HOME -> home(side.home());
            case CIVIL_STATUS ->
                side.rest().civilStatus() == null
                        ? NOTHING
                        : t("people.civil." + side.rest().civilStatus());
            case PRACTITIONER -> or(side.rest().practitioner());
            case DECEASED_ON -> Formats.longDate(side.rest().deceasedOn());
        };
    }

    private static String or(@Nullable String value) {
        return value == null || value.isEmpty() ? NOTHING : value;
    }

    private String place(@Nullable String belfiore) {
        List<Municipality> all = municipalities.all();
        return belfiore == null
                ? NOTHING
                : all.stream()
                        .filter(place -> place.belfioreCode().equals(belfiore))
                        .map(Municipality::name)
                        .findFirst()
                        .orElse(belfiore);
    }

    private String home(Merges.Home home) {
        String name = home.municipality() == null
                ? ""
                : municipalities
                        .find(home.municipality())
                        .map(Municipality::name)
                        .orElse(home.municipality());
        String both = name.isEmpty() || home.address().isEmpty() ? name + home.address() : name + ", " + home.address();
        return both.isEmpty() ? NOTHING : both;
    }
}
