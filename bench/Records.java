import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.regex.Pattern;

/** What a social worker does all day: the first page, a record, an entry of its diary, an assessment. */
final class Records {

    /** Prints one row. */
    interface Row {
        void print(String what, List<Visitor> visitors, Meter.Request request);
    }

    private static final Pattern CASE = Pattern.compile("href=\"/cartelle/([0-9a-f-]{36})\"");

    /** The one with the most questions that are answered by choosing. */
    static final String INSTRUMENT = "school-needs";

    private static final int LARGE = 400;

    private final List<Visitor> desk;
    private final List<Visitor> coordinators;
    private final District district;
    private final Row row;
    private final List<String> cases;

    Records(List<Visitor> desk, List<Visitor> coordinators, District district, Row row) {
        this.desk = desk;
        this.coordinators = coordinators;
        this.district = district;
        this.row = row;
        cases = cases(desk.getFirst());
    }

    /** All open cases of who asks. */
    static List<String> cases(Visitor visitor) {
        Set<String> found = new LinkedHashSet<>();
        int before = -1;
        for (int page = 1; found.size() > before; page++) {
            before = found.size();
            found.addAll(Visitor.all(CASE, visitor.get("/cartelle?pagina=" + page).text()));
        }
        return List.copyOf(found);
    }

    String page(int number) {
        return "/cartelle/" + cases.get(number % cases.size());
    }

    void rows() throws Exception {
        row.print("first page (Oggi), assistente", desk, (visitor, number) -> visitor.get("/"));
        row.print("first page (Oggi), coordinatore", coordinators, (visitor, number) -> visitor.get("/"));
        row.print("record page (" + cases.size() + " open cases of assistente)", desk, (visitor, number) -> visitor.get(page(number)));
        List<Long> entries = district.entries(cases);
        String small = cases.get(entries.indexOf(entries.stream().min(Comparator.naturalOrder()).orElseThrow()));
        String large = cases.get(entries.indexOf(entries.stream().max(Comparator.naturalOrder()).orElseThrow()));
        var form = entry(desk.getFirst());
        for (long written = district.entries(List.of(large)).getFirst(); written < LARGE; written++) {
            form.put("id", UUID.randomUUID().toString());
            desk.getFirst().post("/cartelle/" + large + "/diario", form);
        }
        alone("record page, the smallest", small);
        alone("record page, the largest", large);
        saves("save of a diary entry", this::page, number -> page(number) + "/diario", false);
        saves(
                "save and signature of an assessment",
                number -> page(number) + "/valutazioni/nuova?strumento=" + INSTRUMENT,
                number -> page(number) + "/valutazioni",
                true);
    }

    private void alone(String what, String record) throws Exception {
        String size = " (" + district.entries(List.of(record)).getFirst() + " diary entries)";
        row.print(what + size, desk, (visitor, number) -> visitor.get("/cartelle/" + record));
    }

    /** The form is fetched once for its fields and security token; each sending has an id of its own, as each rendering would give. */
    private void saves(String what, Function<Integer, String> page, Function<Integer, String> action, boolean choices) {
        var forms = new ConcurrentHashMap<Visitor, Map<String, String>>();
        int answers = 0;
        for (Visitor visitor : desk) {
            Map<String, String> form = choices ? signed(visitor, page.apply(0), action.apply(0)) : entry(visitor);
            answers = (int) form.keySet().stream()
                    .filter(name -> name.startsWith("q-") && !form.get(name).isBlank())
                    .count();
            forms.put(visitor, form);
        }
        row.print(what + (choices ? " of " + answers + " answers" : ""), desk, (visitor, number) -> {
            var form = new LinkedHashMap<>(forms.get(visitor));
            form.put("id", UUID.randomUUID().toString());
            return visitor.post(action.apply(number), form);
        });
    }

    /** An entry of the diary as typed by this visitor. */
    Map<String, String> entry(Visitor visitor) {
        return entry(visitor, page(0));
    }

    static Map<String, String> entry(Visitor visitor, String record) {
        Map<String, String> form = visitor.form(visitor.get(record).text(), record + "/diario");
        form.put("text", "Colloquio di aggiornamento: la persona racconta la ricerca di lavoro e le spese di casa.");
        form.remove("draftKey");
        return form;
    }

    /** An assessment with each choice made and each line filled. */
    static Map<String, String> signed(Visitor visitor, String page, String action) {
        String html = visitor.get(page).text();
        Map<String, String> form = visitor.form(html, action);
        form.putAll(Visitor.choices(html));
        form.replaceAll((name, value) -> name.startsWith("q-") && value.isBlank() ? "10" : value);
        form.put("do", "sign");
        form.remove("draftKey");
        return form;
    }
}
