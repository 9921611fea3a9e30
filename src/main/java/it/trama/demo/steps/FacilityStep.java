package it.trama.demo.steps;

import static it.trama.platform.web.Texts.t;

import it.trama.demo.DemoStep;
import it.trama.demo.Loading;
import it.trama.demo.population.Csv;
import it.trama.demo.population.Csv.Row;
import it.trama.demo.staff.DemoStaff;
import it.trama.network.FacilityBulk;
import it.trama.network.FacilityBulk.Day;
import it.trama.network.FacilityBulk.NewFacility;
import it.trama.network.FacilityBulk.Title;
import it.trama.network.Resources.Opening;
import it.trama.network.WeeklyHours;
import it.trama.trust.Staffing;
import it.trama.trust.Staffing.NewOrganisation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Homes, day centres, nurseries, the night shelter, desks. The plan counts 17 nursing homes with 2,233 beds (§4.3.2): so does the demo. */
@Component
@Order(5)
class FacilityStep implements DemoStep {

    private static final LocalDate CPE_SINCE = LocalDate.of(2016, 1, 1);
    private static final int DECLARED_DAYS = 12;
    private static final int WEEK = 7;

    private final Facts facts;

    FacilityStep(Facts facts) {
        this.facts = facts;
    }

    @Override
    public String name() {
        return t("demo.step.facilities");
    }

    @Override
    public void run(Loading loading) {
        facts.handle(loading.today());
    }

    /** One transaction. */
    @Service
    static class Facts {

        private final Staffing staffing;
        private final FacilityBulk facilities;

        Facts(Staffing staffing, FacilityBulk facilities) {
            this.staffing = staffing;
            this.facilities = facilities;
        }

        @Transactional
        public void handle(LocalDate today) {
            Csv.rows("demo/home-bodies.csv").forEach(row -> addBody(row, today));
            var all = Csv.rows("demo/facilities.csv").stream()
                    .map(row -> facility(row, today))
                    .toList();
            var days = new ArrayList<Day>();
            all.stream()
                    .filter(facility -> facility.offer().places() > 0)
                    .forEach(facility -> days.addAll(days(facility, today)));
            facilities.handle(all, days);
        }

        private void addBody(Row row, LocalDate today) {
            var id = DemoStaff.id("body", row.text("code"));
            staffing.addOrganisation(new NewOrganisation(
                    id, row.text("code"), row.text("name"), row.text("kind"), row.text("contact"), "", ""));
            staffing.addAgreement(id, "PROCESSOR_ART28", LocalDate.of(2018, 1, 1), today.plusMonths(1));
        }
    }

    private static NewFacility facility(Row row, LocalDate today) {
        String opening = row.text("opening");
        return new NewFacility(
                DemoStaff.id("facility", row.text("code")),
                DemoStaff.id("body", row.text("body")),
                row.text("name"),
                row.text("kind"),
                new FacilityBulk.Where(row.text("municipality"), row.text("address"), row.text("phone")),
                new FacilityBulk.Offer(
                        row.whole("places"),
                        row.text("description"),
                        set(row.text("audiences")),
                        set(row.text("languages")),
                        set(row.text("accessibility")),
                        opening.equals("sempre")
                                ? new Opening(true, "", List.of())
                                : new Opening(
                                        false, "", WeeklyHours.read(opening).orElseThrow())),
                titles(row, today));
    }

    private static List<Title> titles(Row row, LocalDate today) {
        var titles = new ArrayList<Title>();
        if (!row.text("authorisation").isEmpty()) {
            titles.add(new Title("AUTHORISATION", row.text("authorisation"), "SUAP", CPE_SINCE, null));
        }
        if (!row.text("accreditation").isEmpty()) {
            LocalDate since = LocalDate.of(today.getYear() - 1, 1, 1);
            titles.add(new Title(
                    "ACCREDITATION", row.text("accreditation"), "Azienda Sociale", since, since.plusYears(3)));
        }
        return titles;
    }

    /** Every week for three months, the last one yesterday; full homes stay nearly full. */
    private static List<Day> days(NewFacility facility, LocalDate today) {
        var days = new ArrayList<Day>();
        int places = facility.offer().places();
        int spare = 1 + places / 12;
        for (int week = 0; week < DECLARED_DAYS; week++) {
            int free = Math.floorMod(facility.id().hashCode() + week * 5, spare + 1);
            days.add(new Day(facility.id(), today.minusDays(1L + (long) week * WEEK), places - Math.min(places, free)));
        }
        return days;
    }

    private static Set<String> set(String text) {
        return Arrays.stream(text.split("\\|", -1))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.toSet());
    }
}
