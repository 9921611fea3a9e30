package it.trama.casefile.charge;

import it.trama.casefile.HeaderView;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Option;
import java.util.List;

/** Closing a period in charge: says what will end. */
public record ClosingPage(HeaderView header, List<Option> reasons, String day, String reason, FormErrors errors) {}
