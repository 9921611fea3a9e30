package it.trama.shelter.guest;

import static it.trama.platform.web.Texts.t;

import it.trama.network.Facility;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Formats;
import it.trama.platform.web.Option;
import it.trama.shelter.GuestBook.Guest;
import it.trama.shelter.guest.Stay.Past;
import it.trama.shelter.guest.Stay.Rule;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One guest: tonight, how long still, the name if there is one, the nights. */
public record GuestPage(
        Who who,
        @Nullable Tonight tonight,
        List<Row> nights,
        List<String> renewals,
        List<Option> reasons,
        Forms forms,
        FormErrors errors) {

    public record Who(String href, String label, String nickname, String what, boolean anonymous) {}

    /**
     * @param action where asking for a night goes
     * @param others the body's other shelters
     */
    public record Tonight(String house, String houseId, String night, String action, Rest rest, List<Option> others) {}

    /** @param left in words; {@code over} the longest stay is reached */
    public record Rest(String left, boolean over, String rule, String renewal) {}

    public record Row(String night, String house, String state, String css) {}

    /** @param fresh ids of what is done next */
    public record Forms(GuestForm name, String nickname, String fresh) {}

    static String href(UUID guest) {
        return "/accoglienza/ospiti/" + guest;
    }

    static GuestPage of(ReadGuests.Shown shown, GuestForm form, FormErrors errors) {
        Guest guest = shown.guest();
        Map<UUID, String> houses = shown.houses().stream().collect(Collectors.toMap(Facility::id, Facility::name));
        Map<String, String> reasons =
                shown.reasons().stream().collect(Collectors.toMap(GuestRows.Reason::code, GuestRows.Reason::name));
        return new GuestPage(
                new Who(href(guest.id()), guest.label(), guest.nickname(), what(shown), guest.anonymous()),
                tonight(shown),
                shown.nights().stream().map(past -> row(past, houses, reasons)).toList(),
                shown.renewals().stream()
                        .map(one -> t("shelter.renewal.row", one.nights(), Formats.date(one.grantedOn()), one.reason()))
                        .toList(),
                shown.reasons().stream()
                        .filter(reason -> !reason.code().equals("OWN_CHOICE"))
                        .map(reason -> new Option(reason.code(), reason.name()))
                        .toList(),
                new Forms(form, guest.nickname(), UUID.randomUUID().toString()),
                errors);
    }

    private static String what(ReadGuests.Shown shown) {
        Guest guest = shown.guest();
        Integer born = guest.birthYear();
        String sex = t("shelter.sex.one." + guest.sex());
        ReadGuests.At at = shown.at();
        return born == null || at == null
                ? sex
                : t("shelter.about", sex, at.night().getYear() - born);
    }

    private static @Nullable Tonight tonight(ReadGuests.Shown shown) {
        ReadGuests.At at = shown.at();
        if (at == null) {
            return null;
        }
        String house = at.house().id().toString();
        LocalDate night = at.night();
        return new Tonight(
                at.house().name(),
                house,
                Formats.longDate(night),
                "/accoglienza/case/" + house + "/ospiti/" + shown.guest().id() + "?notte=" + night,
                rest(at),
                shown.houses().stream()
                        .filter(one -> !one.id().equals(at.house().id()))
                        .map(one -> new Option(
                                href(shown.guest().id()) + "?casa=" + one.id() + "&notte=" + night, one.name()))
                        .toList());
    }

    private static Rest rest(ReadGuests.At at) {
        Rule rule = at.rule();
        String words = t("shelter.rule", rule.nights(), rule.withinDays());
        return new Rest(
                t(at.left() < 1 ? "shelter.left.none" : "shelter.left", at.left()),
                at.left() < 1,
                rule.verified() ? words : words + " " + t("shelter.rule.unverified"),
                Integer.toString(Math.max(1, rule.renewal())));
    }

    private static Row row(Past past, Map<UUID, String> houses, Map<String, String> reasons) {
        String state = t("shelter.state." + past.state());
        String reason = past.reason();
        return new Row(
                Formats.date(past.night()),
                houses.getOrDefault(past.facility(), "–"),
                reason == null ? state : state + ": " + reasons.getOrDefault(reason, reason),
                switch (past.state()) {
                    case IN -> "t-badge-ok";
                    case WAITING, REFUSED -> "t-badge-warn";
                    default -> "";
                });
    }
}
