import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;

/** One person at a browser: a session of their own, compressed pages, no redirects followed. Not for several threads. */
final class Visitor {

    record Answer(String request, int status, byte[] body, boolean zipped, String location) {

        /** A page for a reading, a redirect to what was saved for a form; never the way back to the sign-in. */
        boolean asWanted() {
            return request.startsWith("POST") ? redirected() && !location.contains("/accesso") : status == 200;
        }

        private boolean redirected() {
            return status == 302 || status == 303;
        }

        String text() {
            try (var in = zipped ? new GZIPInputStream(new ByteArrayInputStream(body)) : new ByteArrayInputStream(body)) {
                return new String(in.readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(Duration.ofSeconds(10))
            .build();
    private static final Pattern FORM = Pattern.compile("<form method=\"post\" action=\"([^\"]*)\".*?</form>", Pattern.DOTALL);
    private static final Pattern INPUT = Pattern.compile("<input\\b[^>]*>");
    private static final Pattern SELECTED = Pattern.compile("<select\\b[^>]*?name=\"([^\"]*)\".*?</select>", Pattern.DOTALL);
    private static final Pattern OPTION = Pattern.compile("<option value=\"([^\"]+)\"");

    final String user;
    private final String base;
    private final Map<String, String> cookies = new LinkedHashMap<>();

    private Visitor(String base, String user) {
        this.base = base;
        this.user = user;
    }

    static Visitor signedIn(String base, String user, String password) {
        var visitor = new Visitor(base, user);
        Map<String, String> form = visitor.form(visitor.get("/accesso").text(), "/accesso");
        form.put("username", user);
        form.put("password", password);
        Answer answer = visitor.post("/accesso", form);
        if (!answer.redirected() || answer.location().contains("/accesso")) {
            throw new IllegalStateException(user + " does not sign in: " + answer.status() + " " + answer.location());
        }
        if (visitor.get("/").location().endsWith("/accesso/ruolo")) { // several posts: the first
            visitor.post("/accesso/ruolo", visitor.form(visitor.get("/accesso/ruolo").text(), "/accesso/ruolo"));
        }
        return visitor;
    }

    Answer get(String path) {
        return send(path, request(path).GET().build());
    }

    Answer post(String path, Map<String, String> form) {
        String body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send(path, request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build());
    }

    private HttpRequest.Builder request(String path) {
        var builder = HttpRequest.newBuilder(URI.create(base + path))
                .timeout(Duration.ofSeconds(60))
                .header("Accept-Encoding", "gzip");
        if (!cookies.isEmpty()) {
            builder.header("Cookie", cookies.entrySet().stream().map(Object::toString).collect(Collectors.joining("; ")));
        }
        return builder;
    }

    private Answer send(String path, HttpRequest request) {
        try {
            var response = HTTP.send(request, HttpResponse.BodyHandlers.ofByteArray());
            response.headers().allValues("set-cookie").forEach(this::keep);
            return new Answer(
                    request.method() + " " + path + " (" + user + ")",
                    response.statusCode(),
                    response.body(),
                    response.headers().firstValue("content-encoding").orElse("").equals("gzip"),
                    response.headers().firstValue("location").orElse(""));
        } catch (IOException e) {
            return new Answer(request.method() + " " + path + " (" + user + ") " + e, 0, new byte[0], false, "");
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void keep(String cookie) {
        String[] pair = cookie.split(";", 2)[0].split("=", 2);
        cookies.put(pair[0], pair[1]);
    }

    /** The fields of the page's form with this action as a browser would send them untouched; of choices only those that are made. */
    Map<String, String> form(String html, String action) {
        Matcher forms = FORM.matcher(html);
        while (forms.find()) {
            if (!forms.group(1).equals(action)) {
                continue;
            }
            var fields = new LinkedHashMap<String, String>();
            for (String input : all(INPUT, forms.group())) {
                if (!input.contains("type=\"radio\"") && !input.contains("type=\"checkbox\"")) {
                    fields.put(attribute(input, "name"), attribute(input, "value"));
                }
            }
            Matcher selects = SELECTED.matcher(forms.group());
            while (selects.find()) {
                Matcher option = OPTION.matcher(selects.group());
                fields.put(selects.group(1), option.find() ? option.group(1) : "");
            }
            return fields;
        }
        throw new IllegalStateException("no form to " + action);
    }

    /** Every question of a page with one of its choices. */
    static Map<String, String> choices(String html) {
        var chosen = new LinkedHashMap<String, String>();
        for (String input : all(INPUT, html)) {
            if (input.contains("type=\"radio\"")) {
                chosen.put(attribute(input, "name"), attribute(input, "value"));
            }
        }
        return chosen;
    }

    static List<String> all(Pattern pattern, String text) {
        var found = new ArrayList<String>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            found.add(matcher.group(matcher.groupCount()));
        }
        return found;
    }

    private static String attribute(String tag, String name) {
        Matcher matcher = Pattern.compile("\\b" + name + "=\"([^\"]*)\"").matcher(tag);
        return matcher.find() ? matcher.group(1).replace("&#34;", "\"").replace("&#39;", "'").replace("&amp;", "&") : "";
    }
}
