package it.trama.demo.staff;

import it.trama.kernel.Role;
import java.util.List;
import java.util.Set;

/** Somebody who signs in; the first post is the one a test acts through. */
public record DemoUser(String username, String name, List<Post> posts) {

    /** @param body code of the body; {@code teams} codes of its teams */
    public record Post(String body, Set<String> teams, Set<Role> roles) {}

    static DemoUser of(String username, String name, Post... posts) {
        return new DemoUser(username, name, List.of(posts));
    }

    static Post post(String body, Set<String> teams, Role... roles) {
        return new Post(body, teams, Set.of(roles));
    }
}
