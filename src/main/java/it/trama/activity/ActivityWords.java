package it.trama.activity;

import static it.trama.platform.web.Texts.t;

import it.trama.activity.Activities.Standing;
import it.trama.network.Facilities;
import it.trama.network.Facility;
import it.trama.platform.web.Formats;
import it.trama.territory.Municipalities;
import it.trama.territory.Municipality;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** An activity in words. */
@Component
public class ActivityWords {

    private final Facilities facilities;
    private final Municipalities municipalities;

    ActivityWords(Facilities facilities, Municipalities municipalities) {
        this.facilities = facilities;
        this.municipalities = municipalities;
    }

    /** Empty text for one that the district does not have. */
    public String town(String istatCode) {
        return municipalities.find(istatCode).map(Municipality::name).orElse("");
    }

    public String where(Activity.Where where) {
        UUID facility = where.facility();
        Optional<String> name =
                facility == null ? Optional.empty() : facilities.find(facility).map(Facility::name);
        String place = name.map(n -> where.address().isEmpty() ? n : n + ", " + where.address())
                .orElse(where.address());
        String town = town(where.municipality());
        return town.isEmpty() || place.contains(town) ? place : place + ", " + town;
    }

    /** lun, gio 16:30–18:30: days of the same hours together. */
    public static String times(Activity.Span span) {
        var days = new LinkedHashMap<String, String>();
        for (Activity.Weekly one : span.times()) {
            String hours = Formats.time(one.from()) + "–" + Formats.time(one.to());
            days.merge(hours, t("activity.day." + one.weekday()), (before, day) -> before + ", " + day);
        }
        return days.entrySet().stream()
                .map(one -> one.getValue() + " " + one.getKey())
                .collect(Collectors.joining(" · "));
    }

    public static String period(Activity.Span span) {
        return span.from().equals(span.to())
                ? Formats.longDate(span.from())
                : t("activity.period", Formats.longDate(span.from()), Formats.longDate(span.to()));
    }

    public static String ages(Activity.Room room) {
        Integer from = room.ageFrom();
        Integer to = room.ageTo();
        if (from == null) {
            return to == null ? t("activity.ages.all") : t("activity.ages.to", to);
        }
        return to == null ? t("activity.ages.from", from) : t("activity.ages.between", from, to);
    }

    public static String fee(Activity.Room room) {
        String amount = room.fee() == null ? t("activity.fee.none") : Formats.euro(room.fee());
        return room.feeNote().isEmpty() ? amount : amount + " · " + room.feeNote();
    }

    public static String places(Activity activity, Standing standing) {
        int free = standing.free(activity);
        if (free > 0) {
            return t("activity.free", free, activity.room().places());
        }
        return standing.waiting() == 0
                ? t("activity.full", activity.room().places())
                : t("activity.full.waiting", activity.room().places(), standing.waiting());
    }

    public static String enrolling(Activity.Span span, java.time.LocalDate today) {
        if (today.isBefore(span.enrolFrom())) {
            return t("activity.enrol.opens", Formats.date(span.enrolFrom()));
        }
        return today.isAfter(span.enrolTo())
                ? t("activity.enrol.closed", Formats.date(span.enrolTo()))
                : t("activity.enrol.until", Formats.date(span.enrolTo()));
    }
}
