package it.trama.document.access;

import static it.trama.platform.web.Texts.t;

import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Inputs;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What was decided on each word, and which papers go with the copy. */
public record MaskForm(Map<String, List<String>> typed) {

    /** The name of the fields of a word in a note. */
    static String key(UUID note, String word) {
        return UUID.nameUUIDFromBytes((note + ":" + word).getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    private boolean kept(String key) {
        return typed.containsKey("keep-" + key);
    }

    private String reason(String key) {
        return Inputs.text(typed.getOrDefault("reason-" + key, List.of("")).getFirst());
    }

    /** A word is kept only for a reason. */
    FormErrors errors(OpenCopy.Opened opened) {
        var errors = FormErrors.NONE;
        for (List<Requests.Masking> hits : opened.hits().values()) {
            for (Requests.Masking hit : hits) {
                String key = key(hit.entry(), hit.word());
                if (kept(key) && reason(key).isEmpty()) {
                    errors = errors.with("reason-" + key, t("document.access.reasonMissing", hit.word()));
                }
            }
        }
        return errors;
    }

    List<Requests.Masking> decided(OpenCopy.Opened opened) {
        return opened.hits().values().stream()
                .flatMap(List::stream)
                .map(hit -> {
                    String key = key(hit.entry(), hit.word());
                    return new Requests.Masking(hit.entry(), hit.word(), kept(key), kept(key) ? reason(key) : "");
                })
                .toList();
    }

    List<UUID> leftOut(OpenCopy.Opened opened) {
        List<String> included = typed.getOrDefault("papers", List.of());
        return opened.papers().stream()
                .map(paper -> paper.id())
                .filter(id -> !included.contains(id.toString()))
                .toList();
    }
}
