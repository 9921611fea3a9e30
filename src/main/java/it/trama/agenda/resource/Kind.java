package it.trama.agenda.resource;

import it.trama.kernel.Role;
import java.util.Set;

/** What can be booked; texts {@code agenda.resource.*.CODE}. */
enum Kind {
    DESK("sportelli"),
    ROOM("sale"),
    /** People, with a name and a telephone: who only sets up the machine does not keep their register. */
    MEDIATOR("mediatori");

    private final String address;

    Kind(String address) {
        this.address = address;
    }

    String href() {
        return "/agenda/" + address;
    }

    Set<Role> keepers() {
        return this == MEDIATOR ? Set.of(Role.COORDINATOR) : Set.of(Role.COORDINATOR, Role.ADMINISTRATOR);
    }

    static Kind of(String path) {
        for (Kind kind : values()) {
            if (path.startsWith(kind.href())) {
                return kind;
            }
        }
        throw new IllegalArgumentException(path);
    }
}
