package it.trama.network.agreement;

import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Option;
import java.util.List;

/** @param href of the body's folio */
public record AgreementEditPage(
        String body, String href, AgreementForm form, FormErrors errors, List<Option> kinds, List<Option> others) {}
