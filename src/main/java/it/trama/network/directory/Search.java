package it.trama.network.directory;

import it.trama.network.ResourceWords;
import it.trama.network.Resources.Resource;
import it.trama.platform.web.Inputs;
import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What one looks for; empty texts ask nothing. The address says it all, so a search can be kept and sent. */
record Search(
        String text,
        String kind,
        String audience,
        String near,
        @Nullable Position position,
        boolean free) {

    /** Of a browser, to about a kilometre. */
    record Position(double latitude, double longitude) {}

    static Search of(Map<String, String> asked) {
        return new Search(
                Inputs.text(asked.get("testo")),
                Inputs.text(asked.get("tipo")),
                Inputs.text(asked.get("chi")),
                Inputs.text(asked.get("vicino")),
                position(asked.get("lat"), asked.get("lon")),
                "si".equals(asked.get("liberi")));
    }

    private static @Nullable Position position(@Nullable String latitude, @Nullable String longitude) {
        Optional<BigDecimal> lat = decimal(latitude);
        Optional<BigDecimal> lon = decimal(longitude);
        return lat.isPresent() && lon.isPresent()
                ? new Position(lat.get().doubleValue(), lon.get().doubleValue())
                : null;
    }

    private static Optional<BigDecimal> decimal(@Nullable String typed) {
        String text = Inputs.text(typed);
        return text.matches("-?[0-9]{1,3}(\\.[0-9]{1,8})?") ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }

    boolean accepts(Resource r) {
        return (kind.isEmpty() || r.kind().code().equals(kind))
                && (audience.isEmpty()
                        || r.kind().audience().equals(audience)
                        || r.about().reach().audiences().contains(audience)
                        || r.about().services().stream()
                                .anyMatch(s -> s.audiences().contains(audience)))
                && (!free || r.free().orElse(0) > 0)
                && says(r);
    }

    private boolean says(Resource r) {
        if (text.isEmpty()) {
            return true;
        }
        String services = r.about().services().stream()
                .map(s -> s.name() + " " + s.description())
                .collect(Collectors.joining(" "));
        String all = plain(String.join(
                " ",
                r.name(),
                r.kind().name(),
                r.body().name(),
                r.place().municipality(),
                r.about().description(),
                ResourceWords.audiences(r),
                services));
        return Arrays.stream(plain(text).split("\\s+", -1)).allMatch(all::contains);
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ITALY);
    }

    boolean asksAnything() {
        return free || position != null || !(text + kind + audience + near).isEmpty();
    }

    /** The same search near a town, or near nothing. */
    Search near(String istatCode) {
        return new Search(text, kind, audience, istatCode, null, free);
    }

    String query(int page) {
        var asked = new TreeMap<String, String>();
        asked.put("testo", text);
        asked.put("tipo", kind);
        asked.put("chi", audience);
        asked.put("vicino", near);
        asked.put("liberi", free ? "si" : "");
        if (position != null) {
            asked.put("lat", String.valueOf(position.latitude));
            asked.put("lon", String.valueOf(position.longitude));
        }
        asked.put("pagina", page > 1 ? String.valueOf(page) : "");
        String query = asked.entrySet().stream()
                .filter(entry -> !entry.getValue().isEmpty())
                .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? "" : "?" + query;
    }
}
