package it.trama.governance.bylaw;

import static it.trama.platform.web.Texts.t;

import it.trama.governance.bylaw.Bylaws.Text;
import it.trama.plan.ResolutionSubjects.Deed;
import it.trama.platform.web.Formats;

/** Regulations in words. */
final class BylawWords {

    private BylawWords() {}

    static String title(Text text) {
        return t("governance.bylaw.version", text.title(), text.number());
    }

    static String deed(Deed deed) {
        return t("governance.bylaw.deed", deed.number(), Formats.date(deed.day()), deed.body());
    }

    static String duty(Text text) {
        return t("governance.bylaw.duty", title(text));
    }
}
