package it.trama.people;

import java.util.List;

/** Finding a person by anything that was said: for pages that ask "who?". Leaves its trace. */
public interface PersonSearch {

    /** The most probable first. */
    List<Identity> handle(String typed, int wanted);
}
