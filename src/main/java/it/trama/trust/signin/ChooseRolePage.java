package it.trama.trust.signin;

import java.util.List;

/** The memberships to choose from. */
public record ChooseRolePage(List<Row> choices) {

    public record Row(String membership, String organisation, String roles, boolean current) {}
}
