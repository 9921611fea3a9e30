import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Random;

/** What the database holds, read as its owner: only to know what to ask for and what it weighs; everything measured goes through the pages. */
final class District implements AutoCloseable {

    record Person(String id, String family, String given, String birth, String code) {

        String name() {
            return given + " " + family;
        }
    }

    private static final String LETTERS = "abcdefghilmnopqrstuvz";

    private final Connection db;

    private District(Connection db) {
        this.db = db;
    }

    static District open(Path data) throws Exception {
        return open(data, "trama_owner");
    }

    /** The only one who may set how the server works. */
    static District asSuperuser(Path data) throws Exception {
        return open(data, "postgres");
    }

    private static District open(Path data, String role) throws Exception {
        var passwords = new Properties();
        try (var in = Files.newBufferedReader(data.resolve("keys/database.properties"))) {
            passwords.load(in);
        }
        String port = Files.readAllLines(data.resolve("pg/postmaster.pid")).get(3).strip();
        return new District(DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + port + "/trama", role, passwords.getProperty(role)));
    }

    /** The process of the database server. */
    static String process(Path data) throws IOException {
        return Files.readAllLines(data.resolve("pg/postmaster.pid")).getFirst().strip();
    }

    /** Living residents with a fiscal code, the same at each run. */
    List<Person> people(int most) throws SQLException {
        var people = new ArrayList<Person>();
        for (List<String> row : rows("""
                select id::text, family_name, given_name, to_char(birth_date, 'DD/MM/YYYY'), fiscal_code
                from people.persons
                where municipality_code is not null and deceased_on is null and merged_into is null and fiscal_code is not null
                  and greatest(length(split_part(family_name, ' ', 1)), length(split_part(given_name, ' ', 1))) >= 4
                order by md5(fiscal_code || 'trama') limit %d""".formatted(most))) {
            people.add(new Person(row.get(0), row.get(1), row.get(2), row.get(3), row.get(4)));
        }
        return people;
    }

    /** The name with one wrong letter in one word of four letters or more: left out, doubled, another one, or two swapped. */
    static String misspelt(Person person, Random random) {
        String[] words = person.name().split(" ");
        int chosen;
        do {
            chosen = random.nextInt(words.length);
        } while (words[chosen].length() < 4);
        words[chosen] = wrong(words[chosen], random);
        return String.join(" ", words);
    }

    private static String wrong(String word, Random random) {
        while (true) {
            int at = random.nextInt(word.length() - 1);
            String head = word.substring(0, at);
            String rest = word.substring(at + 1);
            String typed = switch (random.nextInt(4)) {
                case 0 -> head + rest;
                case 1 -> head + word.charAt(at) + word.charAt(at) + rest;
                case 2 -> head + LETTERS.charAt(random.nextInt(LETTERS.length())) + rest;
                default -> head + rest.charAt(0) + word.charAt(at) + rest.substring(1);
            };
            if (!typed.toLowerCase(Locale.ROOT).equals(word.toLowerCase(Locale.ROOT))) {
                return typed;
            }
        }
    }

    /** Helped today, with a consent of their own. */
    List<String> helped(int most) throws SQLException {
        return rows("""
                select distinct h.person_id::text from casefile.help h
                join casefile.help_bases b on b.person_id = h.person_id and b.valid @> current_date and b.withdrawn_at is null
                where h.valid @> current_date limit %d""".formatted(most))
                .stream().map(List::getFirst).toList();
    }

    /** One visitor asks more often here than the officer lets anybody ask. */
    void askAsOftenAsOneLikes() throws SQLException {
        run("update casefile.ask_limits set most = 1000000000");
    }

    /** More help records for everybody in the district, until there are so many in all; those helped already have more too. */
    void moreHelp(int wanted) throws SQLException {
        run("""
            insert into casefile.help (person_id, kind, organisation_id, contact, valid, compartment, source_kind, source_id)
            select p.id, (array['FOOD', 'HOME_CARE', 'TRANSPORT', 'MONEY', 'GOODS'])[1 + n %% 5], o.id, '',
                   case when n %% 3 = 0 then daterange(current_date - (n %% 1800), null)
                        else daterange(current_date - (n %% 1800) - 200, current_date - (n %% 1800)) end,
                   'ORDINARY', 'INTAKE', gen_random_uuid()
            from (select row_number() over () as r, id from people.persons) p
            cross join generate_series(0, 6) as copy
            cross join lateral (select (p.r * 7 + copy * 1009)::integer as n) as numbered
            join (select row_number() over (order by id) - 1 as r, count(*) over () as all, id from trust.organisations) o on o.r = n %% o.all
            order by p.r * 31 %% 1009, copy
            limit greatest(0, %d - (select count(*) from casefile.help))""".formatted(wanted));
        run("vacuum analyze casefile.help");
    }

    /** So many hours given last month by the body of a user, in five hundred homes. */
    void moreDeliveries(String user, int wanted) throws SQLException {
        run("""
            insert into delivery.assignments (id, support_id, record_id, compartment, person_id, organisation_id, beneficiary, title, kind, quantity, unit,
                                              unit_value, valid, contact)
            select gen_random_uuid(), gen_random_uuid(), r.id, 'ORDINARY', r.person_id, m.organisation_id, 'Bench ' || r.number, 'Assistenza domiciliare',
                   'HOME_CARE', 1000, 'HOUR', 21.8, daterange(date_trunc('month', current_date)::date - 60, null), ''
            from (select * from casefile.social_records where compartment = 'ORDINARY' order by id limit 500) r
            cross join (select m.organisation_id from trust.memberships m join trust.users u on u.id = m.user_id where u.username = '%s' limit 1) m""".formatted(user));
        run("""
            insert into delivery.deliveries (id, assignment_id, record_id, compartment, organisation_id, delivered_on, quantity, amount, note, recorded_by, recorded_at)
            select gen_random_uuid(), a.id, a.record_id, a.compartment, a.organisation_id,
                   (date_trunc('month', current_date) - interval '1 month')::date + n %% 28, 1, 21.8, 'bench', (select id from trust.users where username = '%s'), now()
            from (select * from delivery.assignments where beneficiary like 'Bench %%' order by id) a
            cross join generate_series(1, %d / 500) as n""".formatted(user, wanted));
        run("vacuum analyze delivery.assignments, delivery.deliveries, delivery.remarks");
    }

    /** How many diary entries each of these records has. */
    List<Long> entries(List<String> records) throws SQLException {
        var counts = new ArrayList<Long>();
        for (String record : records) {
            counts.add(one("select count(*) from casefile.diary_entries where record_id = '%s'".formatted(record)));
        }
        return counts;
    }

    /** From its next start on, the database server writes each statement to a file of its own, or no longer. */
    void log(boolean on) throws SQLException {
        var settings = new java.util.LinkedHashMap<>(java.util.Map.of("logging_collector", "on", "log_statement", "all"));
        settings.putAll(java.util.Map.of("log_directory", "bench-log", "log_filename", "statements.log"));
        for (var setting : settings.entrySet()) {
            run("alter system " + (on ? "set %s = '%s'" : "reset %s").formatted(setting.getKey(), setting.getValue()));
        }
    }

    long one(String sql) throws SQLException {
        return Math.round(Double.parseDouble(rows(sql).getFirst().getFirst()));
    }

    String text(String sql) throws SQLException {
        return rows(sql).getFirst().getFirst();
    }

    private void run(String sql) throws SQLException {
        try (var statement = db.createStatement()) {
            statement.execute(sql);
        }
    }

    private List<List<String>> rows(String sql) throws SQLException {
        try (var statement = db.createStatement();
                var found = statement.executeQuery(sql)) {
            int columns = found.getMetaData().getColumnCount();
            var rows = new ArrayList<List<String>>();
            while (found.next()) {
                var row = new ArrayList<String>();
                for (int column = 1; column <= columns; column++) {
                    row.add(String.valueOf(found.getString(column)));
                }
                rows.add(row);
            }
            return rows;
        }
    }

    @Override
    public void close() throws SQLException {
        db.close();
    }
}
