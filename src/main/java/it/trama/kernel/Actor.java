package it.trama.kernel;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * A user acting through one membership. Everything that is stored says which actor did it.
 *
 * @param municipalities ISTAT codes the membership is limited to; empty means the whole district
 */
public record Actor(
        UUID user,
        UUID membership,
        UUID organisation,
        String name,
        Set<Role> roles,
        Set<UUID> teams,
        Set<String> municipalities)
        implements Serializable {

    /** Roles that may look a person up in the registry (identity only; the search is audited). */
    private static final Set<Role> REGISTRY_ROLES = Set.of(Role.ACCESS_DESK, Role.SOCIAL_WORKER, Role.COORDINATOR);

    public Actor {
        roles = Set.copyOf(roles);
        teams = Set.copyOf(teams);
        municipalities = Set.copyOf(municipalities);
    }

    public boolean has(Role role) {
        return roles.contains(role);
    }

    public boolean hasAny(Role... wanted) {
        for (Role role : wanted) {
            if (roles.contains(role)) {
                return true;
            }
        }
        return false;
    }

    public boolean readsRegistry() {
        return REGISTRY_ROLES.stream().anyMatch(roles::contains);
    }

    /** What the database's policies compare with: {@code u: o: t: role: m:} and {@code registry}, each one equality on an indexed column. */
    public List<String> keys() {
        var keys = new ArrayList<String>();
        keys.add("u:" + user);
        keys.add("o:" + organisation);
        teams.forEach(team -> keys.add("t:" + team));
        roles.forEach(role -> keys.add("role:" + role));
        if (readsRegistry()) {
            keys.add("registry");
            if (municipalities.isEmpty()) {
                keys.add("m:*");
            }
            municipalities.forEach(code -> keys.add("m:" + code));
        }
        return keys;
    }
}
