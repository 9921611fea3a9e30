package it.trama.territory.overview;

import static it.trama.platform.web.Texts.t;

import it.trama.platform.web.Formats;
import it.trama.territory.overview.Figures.AgeClass;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** Old-age index (over 65 for 100 up to 14) and dependency index (both for 100 of 15-64), from the classes that the zone plan prints. */
final class Ageing {

    private static final List<String> DISTRICTS = List.of("cremonese", "cremasco", "casalasco", "provincia");
    private static final List<Integer> YEARS = List.of(1999, 2017);

    private final List<AgeClass> classes;

    Ageing(List<AgeClass> classes) {
        this.classes = classes;
    }

    private int people(String district, int year, String ageClass) {
        return classes.stream()
                .filter(c -> c.district().equals(district)
                        && c.year() == year
                        && c.ageClass().equals(ageClass))
                .mapToInt(AgeClass::population)
                .findFirst()
                .orElse(0);
    }

    BigDecimal oldAge(String district, int year) {
        return per100(people(district, year, "65+"), people(district, year, "0-14"));
    }

    BigDecimal dependency(String district, int year) {
        return per100(people(district, year, "65+") + people(district, year, "0-14"), people(district, year, "15-64"));
    }

    private static BigDecimal per100(int people, int base) {
        return base == 0
                ? BigDecimal.ZERO
                : BigDecimal.valueOf(100L * people).divide(BigDecimal.valueOf(base), 1, RoundingMode.HALF_UP);
    }

    TerritoryPage.Ages page() {
        var rows = new ArrayList<TerritoryPage.AgeRow>();
        for (String district : DISTRICTS) {
            for (int year : YEARS) {
                if (people(district, year, "15-64") > 0) {
                    rows.add(row(district, year));
                }
            }
        }
        String finding = rows.isEmpty()
                ? ""
                : t(
                        "territory.ages.finding",
                        Trend.decimals(1, oldAge("cremonese", 2017)),
                        Trend.decimals(1, oldAge("provincia", 2017)),
                        Trend.decimals(1, dependency("cremonese", 2017)));
        return new TerritoryPage.Ages(finding, rows);
    }

    private TerritoryPage.AgeRow row(String district, int year) {
        return new TerritoryPage.AgeRow(
                t("territory.district." + district),
                year,
                List.of(
                        Formats.number(people(district, year, "0-14")),
                        Formats.number(people(district, year, "15-64")),
                        Formats.number(people(district, year, "65+")),
                        Trend.decimals(1, oldAge(district, year)),
                        Trend.decimals(1, dependency(district, year))));
    }
}
