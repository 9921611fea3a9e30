package it.trama.network.body;

import java.util.List;

/** Folio of a body. */
public record BodyPage(
        String name,
        String kind,
        String description,
        String contact,
        List<String> sections,
        List<Agreement> agreements) {

    public record Agreement(String kind, String from, String until) {}
}
