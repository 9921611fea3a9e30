package it.trama.kernel;

/** As the registry and the fiscal code record it: these two and no third. */
public enum Sex {
    MALE,
    FEMALE
}
