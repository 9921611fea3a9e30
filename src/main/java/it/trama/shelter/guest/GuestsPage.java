package it.trama.shelter.guest;

import static it.trama.platform.web.Texts.t;

import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Formats;
import it.trama.shelter.guest.Stay.Listed;
import java.util.List;

/** The guests of the body, and one who says a name. */
public record GuestsPage(String words, List<Row> rows, GuestForm form, FormErrors errors) {

    public record Row(String href, String label, String what, String nights) {}

    static GuestsPage of(String words, List<Listed> all, int year, GuestForm form, FormErrors errors) {
        return new GuestsPage(words, all.stream().map(one -> row(one, year)).toList(), form, errors);
    }

    private static Row row(Listed one, int year) {
        String sex = t("shelter.sex.one." + one.sex());
        String what = one.birthYear() == null ? sex : t("shelter.about", sex, year - one.birthYear());
        return new Row(
                "/accoglienza/ospiti/" + one.id(),
                one.label(),
                one.anonymous() ? what + " · " + t("shelter.anonymous") : what,
                one.last() == null
                        ? t("shelter.guest.never")
                        : t("shelter.guest.last", one.nights(), Formats.date(one.last())));
    }
}
