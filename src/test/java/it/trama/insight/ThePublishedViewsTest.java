package it.trama.insight;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.TramaTest;
import it.trama.platform.db.Database;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the catalogue of facts says is what the database has, and what the document tells. */
@TramaTest
class ThePublishedViewsTest {

    private static final Path DOCUMENT = Path.of("docs/published-views.md");

    @Autowired
    PublishedFacts facts;

    @Autowired
    Database database;

    /** Name and type of each column, in their order. */
    private Map<String, String> columns(String view) throws SQLException {
        var columns = new LinkedHashMap<String, String>();
        try (var owner = database.openAsOwner();
                var query = owner.prepareStatement("""
                        select a.attname, format_type(a.atttypid, a.atttypmod) from pg_attribute a
                        where a.attrelid = ?::regclass and a.attnum > 0 order by a.attnum""")) {
            query.setString(1, view);
            var rows = query.executeQuery();
            while (rows.next()) {
                columns.put(rows.getString(1), rows.getString(2));
            }
        }
        return columns;
    }

    private String tell(String question, String view) throws SQLException {
        try (var owner = database.openAsOwner();
                var query = owner.prepareStatement(question)) {
            query.setString(1, view);
            var rows = query.executeQuery();
            return rows.next() ? rows.getString(1) : "";
        }
    }

    @Test
    void are_in_the_database_as_the_catalogue_says() throws SQLException {
        assertThat(facts.all()).hasSizeGreaterThanOrEqualTo(15);
        for (FactDefinition fact : facts.all()) {
            String view = fact.source().view();
            Map<String, String> columns = columns(view);
            assertThat(columns.keySet())
                    .as(view)
                    .contains(fact.source().column())
                    .containsAll(fact.dimensions().stream()
                            .map(FactDefinition.Dimension::column)
                            .toList())
                    .containsAll(fact.numbers().stream()
                            .map(FactDefinition.Quantity::column)
                            .toList());
            assertThat(columns.get(fact.source().column())).as(view).isEqualTo(type(fact));
            assertThat(tell("select relowner::regrole::text from pg_class where oid = ?::regclass", view))
                    .as("owner of " + view)
                    .isEqualTo("trama_publish");
            assertThat(tell("select has_table_privilege('trama_app', ?, 'select')::text", view))
                    .isEqualTo("true");
        }
    }

    private static String type(FactDefinition fact) {
        return switch (fact.source().time()) {
            case DAY -> "date";
            case PERIOD -> "daterange";
            case YEAR -> "integer";
        };
    }

    @Test
    void carry_no_name_no_day_of_birth_and_no_id_of_a_person() throws SQLException {
        for (FactDefinition fact : facts.all()) {
            assertThat(columns(fact.source().view()).keySet())
                    .as(fact.source().view())
                    .noneMatch(column -> column.matches(".*(name|birth|fiscal|address|phone|record|person_).*|id"));
            if (fact.ofPeople()) {
                assertThat(columns(fact.source().view()).get("person")).isEqualTo("text");
            }
        }
        for (String hidden : new String[] {"people.counted"}) {
            assertThat(tell("select has_table_privilege('trama_app', ?, 'select')::text", hidden))
                    .isEqualTo("false");
        }
    }

    @Test
    void are_written_down_as_they_are() throws IOException, SQLException {
        var text = new StringBuilder("""
                # Published views

                The facts and dimensions that indicators are made of (`src/main/resources/facts`, one file each). Each view is owned by `trama_publish`, carries no name and no
                sealed fact; `person` is a pseudonym that is good for counting within its view and joins nothing else. An indicator (`src/main/resources/indicators`)
                names a fact, a measure, filters and splits by these codes: adding one takes no code. Adding a fact takes a view and a file here. Written by
                `ThePublishedViewsTest` with `-Dtrama.docs.write=true`.
                """);
        for (FactDefinition fact : facts.all()) {
            describe(fact, text);
        }
        if (Boolean.getBoolean("trama.docs.write")) {
            Files.writeString(DOCUMENT, text, StandardCharsets.UTF_8);
        }
        assertThat(Files.readString(DOCUMENT, StandardCharsets.UTF_8))
                .as("stale: run this test with -Dtrama.docs.write=true")
                .isEqualTo(text.toString());
    }

    private void describe(FactDefinition fact, StringBuilder text) throws SQLException {
        Map<String, String> types = columns(fact.source().view());
        text.append("\n## `%s` %s\n\n".formatted(fact.code(), fact.title()));
        String comment =
                tell("select obj_description(?::regclass)", fact.source().view());
        text.append("`%s`: %s. Time: %s (`%s`)%s.\n\n"
                .formatted(
                        fact.source().view(),
                        comment,
                        fact.source().time(),
                        fact.source().column(),
                        fact.ofPeople() ? "; its counts pass disclosure control" : ""));
        rows(fact, types, text);
    }

    private static void rows(FactDefinition fact, Map<String, String> types, StringBuilder text) {
        text.append("| code | what | column | values |\n|---|---|---|---|\n");
        for (var dimension : fact.dimensions()) {
            String values =
                    dimension.values().stream().map(FactDefinition.Choice::code).collect(Collectors.joining(", "));
            text.append("| `%s` | %s | %s %s | %s |\n"
                    .formatted(
                            dimension.code(),
                            dimension.title(),
                            dimension.column(),
                            types.get(dimension.column()),
                            values));
        }
        fact.numbers()
                .forEach(number -> text.append("| `%s` | %s (%s) | %s %s | a number |\n"
                        .formatted(
                                number.code(),
                                number.title(),
                                number.unit(),
                                number.column(),
                                types.get(number.column()))));
    }
}
