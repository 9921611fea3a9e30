package it.trama.trust.draft;

import it.trama.platform.web.Formats;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What the page's script saves while one types and asks for when a form opens. */
@RestController
class DraftController {

    record Saved(String time) {}

    record Kept(Map<String, List<String>> content, String time) {}

    private static final TypeReference<Map<String, List<String>>> FIELDS = new TypeReference<>() {};

    private final KeepDraft keep;
    private final ReadDraft read;
    private final JsonMapper json;

    DraftController(KeepDraft keep, ReadDraft read, JsonMapper json) {
        this.keep = keep;
        this.read = read;
        this.json = json;
    }

    @PutMapping("/bozze/{key}")
    ResponseEntity<Saved> save(@PathVariable String key, @RequestBody Map<String, List<String>> fields) {
        return ResponseEntity.of(
                keep.handle(key, Optional.of(json.writeValueAsString(fields))).map(at -> new Saved(Formats.time(at))));
    }

    @GetMapping("/bozze/{key}")
    ResponseEntity<Kept> get(@PathVariable String key) {
        return read.handle(key)
                .map(draft -> ResponseEntity.ok(
                        new Kept(json.readValue(draft.content(), FIELDS), Formats.moment(draft.savedAt()))))
                .orElseGet(() -> ResponseEntity.noContent().build());
    }

    @DeleteMapping("/bozze/{key}")
    ResponseEntity<Void> forget(@PathVariable String key) {
        keep.handle(key, Optional.empty());
        return ResponseEntity.noContent().build();
    }
}
