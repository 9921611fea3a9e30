package it.trama.consultation;

import static it.trama.platform.web.Texts.t;

import it.trama.consultation.ConsultationRefusal.NoSuchTeam;
import it.trama.consultation.ConsultationRefusal.NotNow;
import it.trama.consultation.ConsultationRefusal.PartGone;

/** Refusals in words. */
public final class RefusalText {

    private RefusalText() {}

    public static String of(ConsultationRefusal refusal) {
        return switch (refusal) {
            case NotNow(var state) -> t("consultation.refused.notNow", t("consultation.state." + state));
            case NoSuchTeam _ -> t("consultation.refused.noSuchTeam");
            case PartGone _ -> t("consultation.refused.partGone");
        };
    }
}
