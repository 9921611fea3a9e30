import java.net.URI;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;

/** A body's month of fifty thousand deliveries: closed by the body, verified and approved by the office, each in one request. */
final class Month {

    private static final int DELIVERIES = 50_000;

    private final Visitor body;
    private final Visitor office;
    private final District district;
    private final BiConsumer<String, String> fact;

    Month(Visitor body, Visitor office, District district, BiConsumer<String, String> fact) {
        this.body = body;
        this.office = office;
        this.district = district;
        this.fact = fact;
    }

    /** Five hundred homes of the body, a hundred hours each in the month before this one. */
    void rows() throws SQLException {
        district.moreDeliveries("ente2", DELIVERIES);
        String page = body.get("/rendiconti").text();
        String month = district.text("select (date_trunc('month', current_date) - interval '1 month')::date");
        String action = "/rendiconti";
        var form = body.form(page, action);
        form.put("mese", month);
        String statement = timed("closing a month of " + DELIVERIES + " deliveries", body, action, form);
        String closed = office.get(statement).text();
        if (!closed.contains(statement + "/verifica")) {
            fact.accept("— verified and approved on this data before", "");
            return;
        }
        Map<String, String> empty = office.form(closed, statement + "/verifica");
        timed("— verifying all of it at once", office, statement + "/verifica", empty);
        timed("— approving it", office, statement + "/approva", empty);
        long start = System.nanoTime();
        Visitor.Answer shown = office.get(statement);
        if (!shown.text().contains("approvato il")) {
            throw new IllegalStateException("the month is not approved: " + shown.status());
        }
        fact.accept("— its page", seconds(start));
    }

    private String timed(String what, Visitor visitor, String action, Map<String, String> form) {
        long start = System.nanoTime();
        Visitor.Answer answer = visitor.post(action, form);
        if (!answer.asWanted() || answer.location().isEmpty()) {
            throw new IllegalStateException(what + " answers " + answer.status());
        }
        fact.accept(what, seconds(start));
        return URI.create(answer.location()).getPath();
    }

    private static String seconds(long start) {
        return String.format(Locale.ROOT, "%.1f s", (System.nanoTime() - start) / 1e9);
    }
}
