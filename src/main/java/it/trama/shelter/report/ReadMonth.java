package it.trama.shelter.report;

import it.trama.network.Facility;
import it.trama.shelter.ShelterDesk;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The body counts a month of its nights. */
@Service
class ReadMonth {

    private final ShelterDesk desk;
    private final MonthRows rows;

    ReadMonth(ShelterDesk desk, MonthRows rows) {
        this.desk = desk;
        this.rows = rows;
    }

    @Transactional
    public Monthly handle(YearMonth month) {
        UUID body = desk.require().organisation();
        LocalDate from = month.atDay(1);
        LocalDate to = month.atEndOfMonth();
        List<Facility> houses = desk.houses();
        desk.write("shelter.month.read", month.toString());
        return new Monthly(month, houses, rows.sums(body, from, to, desk.tonight()), rows.reasons(from, to));
    }
}
