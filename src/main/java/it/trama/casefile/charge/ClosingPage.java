package it.trama.casefile.charge;

import it.trama.casefile.HeaderView;
import it.trama.casefile.LifeCycle;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Option;
import java.util.List;

/** Closing a period in charge: says what will end, and what is still open. */
public record ClosingPage(HeaderView header, List<LifeCycle.Matter> open, ClosingForm form, FormErrors errors) {

    public static final List<Option> REASONS = ClosureList.REASONS;
    public static final List<Option> SITUATIONS = ClosureList.SITUATIONS;
}
