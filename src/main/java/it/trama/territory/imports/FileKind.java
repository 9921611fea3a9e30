package it.trama.territory.imports;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The files that the territory is made of, in the order in which they are stored. */
@SuppressWarnings("ImmutableEnumChecker") // the lists are List.of
enum FileKind {
    MUNICIPALITIES(
            List.of("istat_code"),
            new Column("istat_code", Check.ISTAT_CODE),
            new Column("name", Check.NAME),
            new Column("belfiore_code", Check.BELFIORE_CODE),
            new Column("sub_ambito", Check.SUBDISTRICT),
            new Column("document_name", Check.ANYTHING),
            new Column("coordinated_in_sub_ambito", Check.FLAG),
            new Column("population_2018_01_01", Check.WHOLE),
            new Column("population_class", Check.POPULATION_CLASS),
            new Column("area_km2", Check.AREA),
            new Column("altitude_m", Check.ALTITUDE),
            new Column("label_lon", Check.LONGITUDE),
            new Column("label_lat", Check.LATITUDE)),
    POPULATIONS(
            List.of("istat_code", "reference_date"),
            new Column("istat_code", Check.ISTAT_CODE),
            new Column("name", Check.NAME),
            new Column("reference_date", Check.DATE),
            new Column("population", Check.WHOLE),
            new Column("series", Check.SERIES)),
    AGE_CLASSES(
            List.of("district", "age_class"),
            new Column("district", Check.NAME),
            new Column("age_class", Check.AGE_CLASS),
            new Column("population_1999", Check.WHOLE),
            new Column("share_1999_pct", Check.ANYTHING),
            new Column("population_2017", Check.WHOLE),
            new Column("share_2017_pct", Check.ANYTHING),
            new Column("share_change_pp", Check.ANYTHING),
            new Column("change_abs", Check.ANYTHING),
            new Column("change_pct", Check.ANYTHING),
            new Column("note", Check.ANYTHING)),
    /** GeoJSON: its columns are the properties and the geometry of each feature. */
    BOUNDARIES(
            List.of("istat_code"),
            new Column("istat_code", Check.ISTAT_CODE),
            new Column("name", Check.NAME),
            new Column("geometry", Check.ANYTHING));

    record Column(String name, Check check) {}

    private final List<String> key;
    private final List<Column> columns;

    FileKind(List<String> key, Column... columns) {
        this.key = key;
        this.columns = List.of(columns);
    }

    List<Column> columns() {
        return columns;
    }

    List<String> header() {
        return columns.stream().map(Column::name).toList();
    }

    /** The columns that no two lines may share. */
    List<String> key() {
        return key;
    }

    boolean namesMunicipalities() {
        return this == POPULATIONS || this == BOUNDARIES;
    }

    static Optional<FileKind> withHeader(List<String> header) {
        return tables().stream().filter(kind -> kind.header().equals(header)).findFirst();
    }

    /** The kind that shares most columns with a wrong header: what the sender most likely meant. */
    static FileKind nearest(List<String> header) {
        return tables().stream()
                .max(java.util.Comparator.comparingLong(
                        kind -> kind.header().stream().filter(header::contains).count()))
                .orElseThrow();
    }

    private static List<FileKind> tables() {
        return Arrays.stream(values()).filter(kind -> kind != BOUNDARIES).toList();
    }
}
