package it.trama.agreement.folio;

import static it.trama.platform.web.Texts.t;

import it.trama.agreement.folio.PartRows.Duty;
import it.trama.duty.Duties;
import it.trama.duty.NewDuty;
import java.time.LocalDate;
import java.util.UUID;

/** What an agreement puts into the calendar of duties: each promise, and its own end, early enough to renew it. */
record Calendar(Duties duties) {

    static final int NOTICE_DAYS = 120;
    private static final String KIND = "AGREEMENT";

    void promised(Agreement agreement, Duty duty) {
        duties.set(new NewDuty(
                duty.id(),
                KIND,
                t(
                        "agreement.calendar.duty",
                        duty.owner().name(),
                        duty.title(),
                        agreement.words().title()),
                agreement.href(),
                duty.due(),
                duty.owner().organisation()));
    }

    void met(UUID duty, LocalDate on) {
        duties.met(duty, on);
    }

    void drop(UUID source) {
        duties.drop(source);
    }

    /** The one that is renewed needs nothing more. */
    void ends(Agreement signed, LocalDate today) {
        UUID renews = signed.links().renews();
        if (renews != null) {
            duties.met(renews, today);
        }
        LocalDate last = signed.valid().lastDay();
        if (last != null && !last.isBefore(today)) {
            LocalDate notice = last.minusDays(NOTICE_DAYS);
            duties.set(new NewDuty(
                    signed.id(),
                    KIND,
                    t("agreement.calendar.ends", signed.words().title()),
                    signed.href(),
                    notice.isBefore(today) ? last : notice,
                    null));
        }
    }
}
