package it.trama.admission.district;

import it.trama.admission.WhyWords;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Option;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The lists of the district side by side. */
public record DistrictPage(List<Home> homes, List<Person> people, List<Option> others) {

    public record Home(
            String name,
            String href,
            String waiting,
            String free,
            @Nullable Next next) {}

    /** To whom a free place goes. */
    public record Next(String name, String href, String wish, String offerId, String why) {}

    public record Person(String name, String number, String href, List<At> at) {}

    public record At(String facility, String href, String rank, WhyWords.State state) {}

    /** Who holds one list, and by which act it passes to the other. */
    public record Holder(
            String facility, String href, String held, boolean district, String newId, String act, FormErrors errors) {}
}
