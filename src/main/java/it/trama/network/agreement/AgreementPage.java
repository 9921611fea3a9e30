package it.trama.network.agreement;

import it.trama.platform.web.FormErrors;
import org.jspecify.annotations.Nullable;

/**
 * @param paper address of the signed paper; null: none, or not for who looks
 * @param end   address of the form that ends it; null: not for who looks, or over
 */
public record AgreementPage(
        AgreementsPage.Row row,
        Facts facts,
        @Nullable String paper,
        @Nullable String end,
        Typed typed,
        FormErrors errors) {

    public record Facts(String reference, String signedOn, String parties, String opens, String endedReason) {}

    public record Typed(String lastDay, String reason) {}
}
