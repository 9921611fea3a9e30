package it.trama.casefile.diary;

import it.trama.platform.web.Inputs;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

/** What is asked of a diary, as it stands in the address. An unknown filter is no filter. */
public record DiaryForm(String kind, String author, String from, String to, String words, int page, int draft) {

    private static final LocalDate EVER = LocalDate.of(1900, 1, 1);
    private static final LocalDate NEVER = LocalDate.of(9999, 12, 31);
    private static final int MOST = 10_000;

    /** The same, read. */
    record Search(String kind, String author, LocalDate from, LocalDate to, String words, int page) {

        boolean any() {
            return !kind.isEmpty() || !author.isEmpty() || !words.isEmpty() || from.isAfter(EVER) || to.isBefore(NEVER);
        }
    }

    /** @param query parameters of the address */
    public static DiaryForm of(Map<String, String> query) {
        return new DiaryForm(
                text(query, "tipo"),
                text(query, "autore"),
                text(query, "dal"),
                text(query, "al"),
                text(query, "testo"),
                number(query, "pagina") - 1,
                number(query, "bozza"));
    }

    private static String text(Map<String, String> query, String name) {
        return Inputs.text(Objects.requireNonNullElse(query.get(name), ""));
    }

    private static int number(Map<String, String> query, String name) {
        return Inputs.number(query.get(name))
                .map(n -> Math.clamp(n.longValue(), 1, MOST))
                .orElse(1);
    }

    Search search() {
        return new Search(
                "CORRECTION".equals(kind)
                        ? kind
                        : Inputs.choice(EntryKind.class, kind).map(Enum::name).orElse(""),
                Inputs.id(author).map(UUID::toString).orElse(""),
                Inputs.date(from).orElse(EVER),
                Inputs.date(to).orElse(NEVER),
                words,
                page);
    }

    /** Of another page of the same search; {@code wanted} from 0. */
    String address(String path, int wanted) {
        var parts = new LinkedHashMap<String, String>();
        parts.put("tipo", kind);
        parts.put("autore", author);
        parts.put("dal", from);
        parts.put("al", to);
        parts.put("testo", words);
        parts.put("pagina", wanted == 0 ? "" : String.valueOf(wanted + 1));
        return parts.entrySet().stream()
                .filter(part -> !part.getValue().isEmpty())
                .map(part -> part.getKey() + "=" + URLEncoder.encode(part.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", path + "?", ""));
    }
}
