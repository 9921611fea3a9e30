package it.trama.people.family;

import java.util.Map;

/** Relations are told to the head: when the head changes they are told anew, and what does not follow by itself becomes OTHER. */
final class HeadRelations {

    private static final String OTHER = "OTHER";

    /** By what the new head was; then by what the member was. */
    private static final Map<String, Map<String, String>> SEEN = Map.of(
            "SPOUSE", Map.of("HEAD", "SPOUSE", "CHILD", "CHILD"),
            "PARTNER", Map.of("HEAD", "PARTNER"),
            "CHILD", Map.of("HEAD", "PARENT", "SPOUSE", "PARENT", "CHILD", "SIBLING"),
            "PARENT", Map.of("HEAD", "CHILD", "SIBLING", "CHILD"),
            "SIBLING", Map.of("HEAD", "SIBLING", "SIBLING", "SIBLING", "PARENT", "PARENT"));

    private HeadRelations() {}

    static String seenFrom(String newHeadWas, String memberWas) {
        return SEEN.getOrDefault(newHeadWas, Map.of()).getOrDefault(memberWas, OTHER);
    }
}
