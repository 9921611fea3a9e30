package it.trama.platform.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the layout shows around every page: who acts and for which body, the menu, the security token of forms.
 *
 * @param menu  the work of every day, at most seven entries
 * @param tools what is needed now and then
 */
public record Shell(
        Site site,
        @Nullable Who who,
        List<Item> menu,
        List<Item> tools,
        Csrf csrf,
        String path,
        @Nullable String notice) {

    /** @param demo every page says that its persons are not real */
    public record Site(String district, boolean demo, String version) {}

    /** @param key tells users apart, so that what one typed in this browser is never filled in for another */
    public record Who(
            String key, String name, String organisation, String roles, boolean canSwitch, boolean searches) {}

    public record Item(String label, String path, String icon, boolean current) {}

    public record Csrf(String parameter, String token) {}

    /** Address of the one sprite of icons. */
    public String icon(String name) {
        return Assets.SPRITE + "#it-" + name;
    }
}
