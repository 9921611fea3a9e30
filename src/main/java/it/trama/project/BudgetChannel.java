package it.trama.project;

/** The sources of the project budget as LR Lombardia 25/2022 art. 7 lists them, and what is private. Texts are {@code project.channel.*}. */
public enum BudgetChannel {
    HOME_SUPPORT,
    UNIT_NETWORK,
    MUNICIPAL,
    PUBLIC_FUNDS,
    SCHOOL,
    WORK,
    OTHER_WELFARE,
    PRIVATE
}
