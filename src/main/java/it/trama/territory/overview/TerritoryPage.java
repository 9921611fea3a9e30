package it.trama.territory.overview;

import it.trama.platform.web.Option;
import it.trama.territory.DistrictMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Municipalities in a table and on the map, and how old the district is. */
public record TerritoryPage(
        Filter filter, List<Column> columns, List<Row> rows, Row total, MapView map, Ages ages, boolean mayImport) {

    public record Filter(
            List<Option> subdistricts, String subdistrict, String sort, String direction, String measure) {}

    /** @param direction {@code ascending}, {@code descending} or null when the table is not sorted by it */
    public record Column(
            String label, String href, @Nullable String direction, boolean number) {}

    public record Row(String code, String name, String subdistrict, List<String> numbers) {}

    public record MapView(DistrictMap.Drawing drawing, List<Measure> measures) {}

    public record Measure(String label, String href, boolean current) {}

    /** @param finding empty when no age classes were loaded */
    public record Ages(String finding, List<AgeRow> rows) {}

    public record AgeRow(String district, int year, List<String> numbers) {}
}
