package it.trama.transport.fleet;

import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Option;
import java.util.List;

/** One vehicle, or one volunteer, to be changed. */
public record FleetEditPage(
        String title, String action, boolean vehicle, List<Option> towns, FleetForm form, FormErrors errors) {}
