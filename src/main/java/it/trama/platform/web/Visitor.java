package it.trama.platform.web;

import it.trama.kernel.Actor;
import java.util.Optional;

/** Who makes the current request; implemented by the floor above, which knows sign-in. */
public interface Visitor {

    /** Empty before sign-in and before a membership was chosen. */
    Optional<Actor> actor();

    /** Name of the body the visitor acts for now; empty text when nobody is signed in. */
    String organisationName();

    /** The visitor has more than one membership. */
    boolean canSwitch();
}
