import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Measures the figures of the house through the real pages and prints the rows of a Markdown table. See bench/README.md. */
public final class Bench {

    static final String PASSWORD = "trama-demo-2026";
    private static final Pattern FOUND = Pattern.compile("\"id\":\"([0-9a-f-]{36})\"");
    private static final Pattern LISTED = Pattern.compile("href=\"/persone/([0-9a-f-]{36})\"");
    private static final int PEOPLE = 500;
    private static final int AT_WORK = 50;

    private final String base;
    private final Work work;
    private final District district;
    private final Meter meter;
    private final Sheet sheet;
    private final Random random = new Random(20_26);
    private final List<Visitor> desk;
    private final List<Visitor> mayors;
    private final List<District.Person> people;
    private final List<String> misspelt;
    private final Records records;

    private Bench(String base, Work work, District district, Sheet sheet) throws Exception {
        this.base = base;
        this.sheet = sheet;
        this.work = work;
        meter = new Meter(Integer.getInteger("seconds", 8), work);
        this.district = district;
        desk = visitors("assistente", 8);
        mayors = visitors("sindaco", 8);
        people = district.people(PEOPLE);
        misspelt = people.stream().map(person -> District.misspelt(person, random)).toList();
        records = new Records(desk, visitors("coordinatore", 8), district, this::print);
    }

    /** @param args address, data folder, process id, file of the results */
    public static void main(String[] args) throws Exception {
        try (District district = District.open(Path.of(args[1]))) {
            var sheet = new Sheet(Path.of(args[3]));
            String only = System.getProperty("only", "");
            if (only.equals("month")) {
                month(args[0], district, sheet::fact);
                return;
            }
            var bench = new Bench(args[0], new Work(args[2], District.process(Path.of(args[1]))), district, sheet);
            if (only.equals("help")) {
                bench.help("");
                bench.amongMillion(district);
                return;
            }
            if (only.equals("indicators")) {
                bench.indicators();
                return;
            }
            bench.sizes();
            bench.search();
            bench.doubles();
            bench.records.rows();
            bench.help("");
            bench.reports();
            bench.indicators();
            bench.atWork();
            bench.sizesAfter();
            month(args[0], district, bench::fact);
            bench.amongMillion(district);
            try (District server = District.asSuperuser(Path.of(args[1]))) {
                server.log(true);
            }
            if (sheet.errors() > 0) {
                System.err.println(sheet.errors() + " requests answered wrongly");
                System.exit(1);
            }
        }
    }

    private void amongMillion(District district) throws Exception {
        district.moreHelp(1_000_000);
        help(" among " + district.one("select count(*) from casefile.help") + " help records");
    }

    private static void month(String base, District district, BiConsumer<String, String> fact) throws SQLException {
        new Month(Visitor.signedIn(base, "ente2", PASSWORD), Visitor.signedIn(base, "ufficio", PASSWORD), district, fact).rows();
    }

    private List<Visitor> visitors(String user, int how) {
        var visitors = new ArrayList<Visitor>();
        for (int i = 0; i < how; i++) {
            visitors.add(Visitor.signedIn(base, user, PASSWORD));
        }
        return visitors;
    }

    private void sizes() throws Exception {
        long persons = district.one("select count(*) from people.persons");
        double search = district.one("select pg_total_relation_size('people.persons') + pg_total_relation_size('people.tokens')") / 1e6;
        double schema = district.one("""
                select sum(pg_total_relation_size(c.oid)) from pg_class c join pg_namespace n on n.oid = c.relnamespace
                where n.nspname = 'people' and c.relkind = 'r'""") / 1e6;
        fact("resident memory after the start and " + 2 * desk.size() + " sign-ins", work.resident() + " MB");
        fact("disk: people with search index, per 100,000 (" + persons + " there)", Meter.plain(search * 100_000 / persons) + " MB");
        fact("disk: the same with residences, households, ISEE, per 100,000", Meter.plain(schema * 100_000 / persons) + " MB");
        fact("disk: the whole database", Meter.plain(district.one("select pg_database_size(current_database())") / 1e6) + " MB");
    }

    private void search() {
        List<String> dated = new ArrayList<>();
        for (int i = 0; i < people.size(); i++) {
            dated.add("/persone?q=" + encoded(misspelt.get(i) + " " + people.get(i).birth()));
        }
        row("search page, one misspelt word + birth date", desk, dated, path -> path);
        recall("— right person in the first 10 of the page", dated, LISTED);
        row("the same by the API", desk, dated, path -> path.replace("/persone?", "/api/v1/people?limit=10&"));
        recall("— right person in the first 10", dated.stream().map(p -> p.replace("/persone?", "/api/v1/people?limit=10&")).toList(), FOUND);
        List<String> names = misspelt.stream().map(name -> "/persone?q=" + encoded(name)).toList();
        row("search page, misspelt name alone", desk, names, path -> path);
        recall("— right person in the first 10 (homonyms count as missed)", names, LISTED);
        List<String> codes = people.stream().map(person -> "/persone?q=" + person.code()).toList();
        row("search page, fiscal code", desk, codes, path -> path);
        recall("— right person first", codes, LISTED);
        row("the same by the API", desk, codes, path -> path.replace("/persone?", "/api/v1/people?limit=10&"));
    }

    private void recall(String what, List<String> paths, Pattern id) {
        int right = 0;
        int most = what.endsWith("first") ? 1 : 10;
        for (int i = 0; i < people.size(); i++) {
            List<String> found = Visitor.all(id, desk.getFirst().get(paths.get(i)).text());
            right += found.stream().distinct().limit(most).anyMatch(people.get(i).id()::equals) ? 1 : 0;
        }
        fact(what, right + " of " + people.size() + " (" + Math.round(1000.0 * right / people.size()) / 10.0 + " %)");
    }

    /** The whole registry compared with itself, as the desk may ask and as each night does; then the page of what was found. */
    private void doubles() throws Exception {
        Visitor visitor = desk.getFirst();
        var form = visitor.form(visitor.get("/persone/doppioni").text(), "/persone/doppioni/ricerca");
        var times = new ArrayList<String>();
        for (int i = 0; i < 3; i++) {
            long start = System.nanoTime();
            Visitor.Answer answer = visitor.post("/persone/doppioni/ricerca", form);
            if (!answer.asWanted()) {
                throw new IllegalStateException("the search for doubles answers " + answer.status());
            }
            times.add(String.format(java.util.Locale.ROOT, "%.1f s", (System.nanoTime() - start) / 1e9));
        }
        long pairs = district.one("select pairs from people.double_searches order by searched_at desc limit 1");
        fact("doubles: the whole registry compared with itself, " + pairs + " pairs kept, three times", String.join(", ", times));
        row("doubles: page of the pairs", desk, List.of("/persone/doppioni"), path -> path);
    }

    private void help(String among) throws Exception {
        district.askAsOftenAsOneLikes();
        List<String> helped = district.helped(PEOPLE);
        row("\"who already helps\" by the API" + among, desk, helped, id -> "/api/v1/people/" + id + "/help");
        row("\"who already helps\", page" + among, desk, helped, id -> "/persone/" + id + "/aiuti");
    }

    private void reports() {
        row("people by municipality and age class", mayors, List.of("/api/v1/insight/people-by-municipality-and-age"), path -> path);
        for (String room : List.of("", "/accessi", "/in-carico", "/fondi")) {
            row("dashboard /cruscotto" + room, mayors, List.of("/cruscotto" + room), path -> path);
        }
        row("work list /cartelle", desk, List.of("/cartelle"), path -> path);
        row("contacts /accessi", desk, List.of("/accessi"), path -> path);
    }

    private void indicators() {
        row("list of indicators", mayors, List.of("/cruscotto/indicatori"), path -> path);
        row("one indicator", mayors, List.of("/cruscotto/indicatori/accessi", "/cruscotto/indicatori/persone-in-carico"), path -> path);
    }

    /** Forty at the desk and with records, ten who look at the dashboard; one request in ten of the former writes. */
    private void atWork() {
        var all = new ArrayList<>(visitors("assistente", AT_WORK - 10));
        all.addAll(visitors("sindaco", 10));
        var forms = new java.util.concurrent.ConcurrentHashMap<Visitor, java.util.Map<String, String>>();
        for (Visitor visitor : all.subList(0, AT_WORK - 10)) {
            forms.put(visitor, records.entry(visitor));
        }
        Meter.Request request = (visitor, number) -> forms.containsKey(visitor) ? step(visitor, number, forms.get(visitor)) : look(visitor, number);
        sheet.row(AT_WORK + " people at work, a page every 2 s each", meter.everybody(all, 2000, request));
        sheet.row(AT_WORK + " people at work, a page every second each", meter.everybody(all, 1000, request));
        sheet.row(AT_WORK + " at once without a pause", meter.everybody(all, 0, request));
    }

    private Visitor.Answer step(Visitor visitor, int number, java.util.Map<String, String> form) {
        String record = records.page(number);
        int person = number % people.size();
        return switch (number % 10) {
            case 0 -> visitor.get("/");
            case 1, 2, 3 -> visitor.get("/persone?q=" + encoded(misspelt.get(person) + " " + people.get(person).birth()));
            case 4, 5, 6 -> visitor.get(record);
            case 7 -> visitor.get(number % 20 == 7 ? "/cartelle" : "/accessi");
            case 8 -> visitor.get(number % 20 == 8 ? "/persone/" + people.get(person).id() : record + "/valutazioni");
            default -> {
                form.put("id", UUID.randomUUID().toString());
                yield visitor.post(record + "/diario", form);
            }
        };
    }

    private static Visitor.Answer look(Visitor visitor, int number) {
        List<String> paths = List.of("/", "/cruscotto", "/cruscotto/accessi", "/cruscotto/in-carico", "/cruscotto/fondi", "/territorio");
        return visitor.get(paths.get(number % paths.size()));
    }

    private void sizesAfter() {
        fact("resident memory after " + AT_WORK + " people at work", work.resident() + " MB");
    }

    private void row(String what, List<Visitor> visitors, List<String> items, Function<String, String> path) {
        print(what, visitors, (visitor, number) -> visitor.get(path.apply(items.get(number % items.size()))));
    }

    private void print(String what, List<Visitor> visitors, Meter.Request request) {
        sheet.row(what, meter.measure(visitors, request));
    }

    private void fact(String what, String value) {
        sheet.fact(what, value);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
