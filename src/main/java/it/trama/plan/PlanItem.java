package it.trama.plan;

import org.jspecify.annotations.Nullable;

/**
 * One item of the zone plan: an objective, a proposal, an action, a need …
 *
 * @param code    as the loaded plan numbers it, e.g. {@code POV-04}
 * @param title   verbatim text of the document
 * @param section where in the document it stands
 */
public record PlanItem(
        String code, String area, String kind, @Nullable String parentCode, String title, String section) {}
