package it.trama.fund;

import java.util.List;
import java.util.UUID;

/** Offered by a module that shares out or spends the money of lines: its pages about one, for the line's own page. */
public interface LineUses {

    /** @param state in a word */
    record Use(String title, String state, String href) {}

    /** What who acts now may see. */
    List<Use> of(UUID line);
}
