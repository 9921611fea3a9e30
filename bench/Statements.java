import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * Counts in the database server's own log the statements of single requests; those that begin and end transactions, and those of the web
 * session, are told apart. Nothing is timed here: writing the log costs time.
 */
public final class Statements {

    private static final int TIMES = 5;

    private final Path log;
    private final Sheet sheet;

    private Statements(Path log, Sheet sheet) {
        this.log = log;
        this.sheet = sheet;
    }

    /** @param args address, data folder, file of the results */
    public static void main(String[] args) throws Exception {
        Path data = Path.of(args[1]);
        Path folder = data.resolve("pg/bench-log");
        System.out.println("| request | SQL statements | of the session besides |");
        System.out.println("|---|---|---|");
        try (District district = District.open(data);
                District server = District.asSuperuser(data)) {
            server.log(false); // from the next start on
            var worker = Visitor.signedIn(args[0], "assistente", Bench.PASSWORD);
            var coordinator = Visitor.signedIn(args[0], "coordinatore", Bench.PASSWORD);
            new Statements(folder.resolve("statements.log"), new Sheet(Path.of(args[2]))).rows(worker, coordinator, district);
        }
    }

    private void rows(Visitor worker, Visitor coordinator, District district) throws Exception {
        List<String> cases = Records.cases(worker);
        List<Long> entries = district.entries(cases);
        String small = "/cartelle/" + cases.get(entries.indexOf(java.util.Collections.min(entries)));
        String large = "/cartelle/" + cases.get(entries.indexOf(java.util.Collections.max(entries)));
        count("first page (Oggi), assistente", () -> worker.get("/"));
        count("first page (Oggi), coordinatore", () -> coordinator.get("/"));
        count("record page, the smallest", () -> worker.get(small));
        count("record page, the largest", () -> worker.get(large));
        var entry = Records.entry(worker, small);
        count("save of a diary entry", () -> again(worker, small + "/diario", entry));
        var sheet = Records.signed(worker, small + "/valutazioni/nuova?strumento=" + Records.INSTRUMENT, small + "/valutazioni");
        count("save and signature of an assessment", () -> again(worker, small + "/valutazioni", sheet));
        count("work list /cartelle", () -> worker.get("/cartelle"));
    }

    private static Visitor.Answer again(Visitor visitor, String action, java.util.Map<String, String> form) {
        form.put("id", UUID.randomUUID().toString());
        return visitor.post(action, form);
    }

    /** The least of several, after one to warm: other work of the program may fall into one of them. */
    private void count(String what, Supplier<Visitor.Answer> request) throws Exception {
        request.get();
        long own = Long.MAX_VALUE;
        long session = Long.MAX_VALUE;
        for (int i = 0; i < TIMES; i++) {
            long from = settled();
            Visitor.Answer answer = request.get();
            if (!answer.asWanted()) {
                throw new IllegalStateException(answer.request() + " answers " + answer.status());
            }
            settled();
            List<String> executed = executedSince(from);
            long ofSession = executed.stream().filter(line -> line.contains("spring_session")).count();
            session = Math.min(session, ofSession);
            own = Math.min(own, executed.size() - ofSession);
        }
        System.out.printf("| %s | %d | %d |%n", what, own, session);
        sheet.keep("statements: " + what, "" + own);
    }

    /** The length of the log when nothing more comes. */
    private long settled() throws Exception {
        long length = -1;
        while (length != Files.size(log)) {
            length = Files.size(log);
            Thread.sleep(300);
        }
        return length;
    }

    private List<String> executedSince(long from) throws Exception {
        try (var in = Files.newInputStream(log)) {
            in.skipNBytes(from);
            String text = new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
            return java.util.Arrays.stream(text.split("(?m)^(?=\\d{4}-\\d\\d-\\d\\d )")) // a statement may have several lines
                    .filter(entry -> entry.contains("LOG:  execute "))
                    .filter(entry -> !entry.matches("(?s).*LOG:  execute [^:]*: (BEGIN|COMMIT|ROLLBACK)\\b.*"))
                    .toList();
        }
    }
}
