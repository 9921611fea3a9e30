package it.trama.transport.rules;

import it.trama.platform.web.FormErrors;

/** The rules in force, to be changed. */
public record RulesPage(RulesForm form, FormErrors errors) {}
