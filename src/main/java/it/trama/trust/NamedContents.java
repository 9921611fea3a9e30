package it.trama.trust;

import java.util.Collection;
import java.util.Set;

/** Who keeps the hash of a stored file in a row of its own offers this as a bean: what nobody names is swept away. Asked as the system. */
public interface NamedContents {

    Set<String> among(Collection<String> hashes);
}
