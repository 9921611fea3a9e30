import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The figures of one run against those to hold: the second table of the README. A figure that was not measured is said to be missing. */
public final class Targets {

    private static final Pattern NUMBER = Pattern.compile("\\d+(\\.\\d+)?");
    private static final int P50 = 0;
    private static final int P95 = 1;
    private static final int PER_SECOND = 2;
    private static final int ERRORS = 3;

    private final Map<String, List<String>> measured;

    private Targets(Map<String, List<String>> measured) {
        this.measured = measured;
    }

    /** @param args file of the results */
    public static void main(String[] args) throws Exception {
        Map<String, List<String>> measured = Files.readAllLines(Path.of(args[0])).stream()
                .map(line -> List.of(line.split("\t")))
                .collect(Collectors.toMap(List::getFirst, line -> line.subList(1, line.size()), (_, last) -> last, LinkedHashMap::new));
        System.out.println("| what | target | measured | |");
        System.out.println("|---|---|---|---|");
        new Targets(measured).rows();
    }

    private void rows() {
        fact("start to first page, data present", "start with the data present", "s", 5);
        fact("first `./trama demo` on a built checkout", "first start", "s", 45);
        fact("resident memory, idle", "resident memory after the start", "MB", 350);
        fact("resident memory, 50 people working", "resident memory after 50", "MB", 600);
        fact("disk per 100,000 people with search index", "disk: people with search index", "MB", 60);
        times("search, one misspelt word + birth date, page", "search page, one misspelt word + birth date", 5, 10, 0);
        recall();
        times("identifier search, page", "search page, fiscal code", 3, 6, 0);
        times("record page", "record page (", 5, 10, 400);
        times("record page, the largest", "record page, the largest", 5, 10, 0);
        statements("record page, the smallest");
        statements("record page, the largest");
        times("save an assessment, signed, fsync on", "save and signature of an assessment", 8, 15, 350);
        times("\"who already helps\", 1 M help records, API", "\"who already helps\" by the API among", 10, 25, 0);
        upTo("people by municipality × age class", "people by municipality and age class", 100);
        upTo("dashboard room /cruscotto", "dashboard /cruscotto", 100);
        upTo("dashboard room /accessi", "dashboard /cruscotto/accessi", 100);
        upTo("dashboard room /in-carico", "dashboard /cruscotto/in-carico", 100);
        upTo("dashboard room /fondi", "dashboard /cruscotto/fondi", 100);
        upTo("list of indicators", "list of indicators", 100);
        upTo("any page, 50 people working at once, a page every 2 s each", "50 people at work, a page every 2 s", 150);
        upTo("any page, 50 people working at once, a page every second each", "50 people at work, a page every second", 150);
    }

    /** An exact name, or the only one that begins so. */
    private List<String> of(String name) {
        return measured.containsKey(name)
                ? measured.get(name)
                : measured.keySet().stream().filter(key -> key.startsWith(name)).findFirst().map(measured::get).orElse(List.of());
    }

    private void fact(String what, String name, String unit, double most) {
        List<String> figures = of(name);
        say(what, "≤ " + plain(most) + " " + unit, figures, figures.isEmpty() ? "" : figures.getFirst(), first(figures) <= most);
    }

    private static double first(List<String> figures) {
        Matcher number = NUMBER.matcher(figures.isEmpty() ? "" : figures.getFirst());
        return number.find() ? Double.parseDouble(number.group()) : Double.NaN;
    }

    private void times(String what, String name, double p50, double p95, double perSecond) {
        List<String> figures = of(name);
        boolean met = !figures.isEmpty()
                && at(figures, P50) <= p50
                && at(figures, P95) <= p95
                && at(figures, PER_SECOND) >= perSecond
                && at(figures, ERRORS) == 0;
        say(what, plain(p50) + "/" + plain(p95) + " ms" + (perSecond > 0 ? ", ≥ " + plain(perSecond) + "/s" : ""), figures, shown(figures), met);
    }

    private void upTo(String what, String name, double p95) {
        List<String> figures = of(name);
        say(what, "p95 ≤ " + plain(p95) + " ms", figures, shown(figures), !figures.isEmpty() && at(figures, P95) <= p95 && at(figures, ERRORS) == 0);
    }

    private void recall() {
        List<String> figures = of("— right person in the first 10 of the page");
        String percent = figures.isEmpty() ? "" : figures.getFirst().replaceAll(".*\\(|[ %)]", "");
        say("the same: right person in the first 10", "≥ 97 %", figures, percent + " %", !percent.isEmpty() && Double.parseDouble(percent) >= 97);
    }

    private void statements(String request) {
        List<String> figures = of("statements: " + request);
        say(request + ", SQL statements", "≤ 12", figures, figures.isEmpty() ? "" : figures.getFirst(), first(figures) <= 12);
    }

    private static double at(List<String> figures, int which) {
        return Double.parseDouble(figures.get(which));
    }

    private static String plain(double number) {
        return String.valueOf(Math.round(number));
    }

    private static String shown(List<String> figures) {
        return figures.isEmpty() ? "" : "%s / %s ms, %s/s, %s errors".formatted(figures.get(P50), figures.get(P95), figures.get(PER_SECOND), figures.get(ERRORS));
    }

    private static void say(String what, String target, List<String> figures, String shown, boolean met) {
        System.out.printf("| %s | %s | %s | %s |%n", what, target, figures.isEmpty() ? "not measured" : shown, figures.isEmpty() ? "" : met ? "met" : "short");
    }
}
