package it.trama.network.imports;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The two files, told apart by their header, in the order in which they are stored. */
@SuppressWarnings("ImmutableEnumChecker") // the lists are List.of
enum FileKind {
    BODIES(
            "code",
            "name",
            "kind",
            "contact",
            "description",
            "tax_code",
            "vat_number",
            "runts_section",
            "runts_number",
            "runts_checked",
            "website"),
    FACILITIES(
            "code",
            "body",
            "name",
            "kind",
            "municipality",
            "address",
            "phone",
            "places",
            "audiences",
            "languages",
            "accessibility",
            "opening",
            "authorisation",
            "authorised_from",
            "accreditation",
            "accredited_from",
            "accredited_to",
            "description");

    private final List<String> columns;

    FileKind(String... columns) {
        this.columns = List.of(columns);
    }

    List<String> columns() {
        return columns;
    }

    static Optional<FileKind> withHeader(List<String> header) {
        return Arrays.stream(values())
                .filter(kind -> kind.columns.equals(header))
                .findFirst();
    }

    /** The one that shares most columns with a wrong header: what the sender most likely meant. */
    static FileKind nearest(List<String> header) {
        return Arrays.stream(values())
                .max(Comparator.comparingLong(
                        kind -> kind.columns.stream().filter(header::contains).count()))
                .orElseThrow();
    }
}
