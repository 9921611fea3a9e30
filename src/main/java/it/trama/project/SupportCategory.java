package it.trama.project;

import it.trama.casefile.HelpKind;

/** What a support is; the help register shows its {@link #kind()} only. Texts are {@code project.category.*}. */
public enum SupportCategory {
    SOCIAL_WORK(HelpKind.SOCIAL_WORK),
    MONEY(HelpKind.MONEY),
    FOOD(HelpKind.FOOD),
    GOODS(HelpKind.GOODS),
    HOUSING(HelpKind.HOUSING),
    HOME_CARE(HelpKind.HOME_CARE),
    EDUCATION(HelpKind.EDUCATION),
    WORK(HelpKind.WORK),
    TRANSPORT(HelpKind.TRANSPORT),
    COMPANY(HelpKind.COMPANY),
    PERSONAL_ASSISTANT(HelpKind.HOME_CARE),
    CONDOMINIUM_CARER(HelpKind.HOME_CARE),
    CAREGIVER_SUPPORT(HelpKind.HOME_CARE),
    RESPITE(HelpKind.HOME_CARE),
    HOME_ADAPTATION(HelpKind.HOUSING),
    SHARED_LIVING(HelpKind.HOUSING),
    AUTONOMY_TRAINING(HelpKind.EDUCATION),
    DAY_CENTRE(HelpKind.EDUCATION),
    HEALTH_CARE(HelpKind.OTHER),
    TECHNOLOGY(HelpKind.GOODS),
    ART_THERAPY(HelpKind.OTHER),
    SOCIAL_FARMING(HelpKind.WORK),
    SPORT(HelpKind.COMPANY),
    OTHER(HelpKind.OTHER);

    private final HelpKind kind;

    SupportCategory(HelpKind kind) {
        this.kind = kind;
    }

    public HelpKind kind() {
        return kind;
    }
}
