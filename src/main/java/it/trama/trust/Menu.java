package it.trama.trust;

import it.trama.kernel.Actor;
import it.trama.kernel.Role;
import it.trama.platform.web.MenuEntry;
import java.util.Set;

/**
 * An entry of the menu for some roles; modules make a bean of it in one line.
 *
 * @param roles who sees it; empty: everybody but residents
 */
public record Menu(String text, String path, int order, String icon, Set<Role> roles) implements MenuEntry {

    @Override
    public boolean visibleTo(Actor actor) {
        return roles.isEmpty() ? !actor.has(Role.RESIDENT) : roles.stream().anyMatch(actor::has);
    }
}
