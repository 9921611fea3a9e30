package it.trama.network.directory;

import it.trama.network.ResourceWords.Fact;
import java.util.List;

/** @param assured when these facts were confirmed last */
public record ServicePage(String name, List<Fact> facts, List<Offered> services, String assured) {

    public record Offered(String name, String description, String audiences, String access, String cost) {}
}
