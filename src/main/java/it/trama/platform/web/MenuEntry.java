package it.trama.platform.web;

import it.trama.kernel.Actor;
import java.util.List;

/** An entry of the left navigation. Modules offer them as beans; a role sees its part. */
public interface MenuEntry {

    /** From here on an entry is a tool: needed now and then, so in a long menu it stands apart. */
    int TOOLS = 75;

    /** Key of the text. */
    String text();

    String path();

    /** Position from the top. */
    int order();

    /** Name of the icon in Bootstrap Italia's sprite, without {@code it-}. */
    String icon();

    boolean visibleTo(Actor actor);

    /** Other addresses that stand under this entry. */
    default List<String> beside() {
        return List.of();
    }
}
