package it.trama.transport;

/** Who drives which vehicle, both of the same association. */
public record Crew(Van van, Volunteer driver) {

    public boolean is(Crew other) {
        return van.id().equals(other.van.id()) && driver.id().equals(other.driver.id());
    }
}
