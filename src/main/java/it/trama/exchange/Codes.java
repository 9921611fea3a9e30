package it.trama.exchange;

import it.trama.kernel.Compartment;
import java.util.Map;

/** Words of a package and the codes that they mean here (docs/how-to/import-records.md). An empty cell means the entry "". */
public final class Codes {

    public static final Map<String, String> SEX = Map.of("M", "M", "F", "F");
    public static final Map<String, String> RELATION = Map.of(
            "INTESTATARIO",
            "HEAD",
            "CONIUGE",
            "SPOUSE",
            "CONVIVENTE",
            "PARTNER",
            "FIGLIO",
            "CHILD",
            "GENITORE",
            "PARENT",
            "FRATELLO",
            "SIBLING",
            "ALTRO",
            "OTHER",
            "",
            "OTHER");
    public static final Map<String, String> AREA = Map.of(
            "FAMIGLIA",
            "FAMILY_MINORS",
            "DISABILI",
            "DISABILITY",
            "ADULTI",
            "ADULTS",
            "ANZIANI",
            "ELDERLY",
            "",
            "ADULTS");
    public static final Map<String, String> CLOSURE = Map.of(
            "OBIETTIVI_RAGGIUNTI",
            "GOALS_REACHED",
            "TRASFERIMENTO",
            "MOVED_AWAY",
            "ALTRO_SERVIZIO",
            "TRANSFERRED",
            "RINUNCIA",
            "PERSON_DECLINED",
            "DECESSO",
            "DECEASED",
            "ALTRO",
            "OTHER",
            "",
            "OTHER");
    public static final Map<String, String> ENTRY = Map.of(
            "COLLOQUIO",
            "INTERVIEW",
            "VISITA",
            "HOME_VISIT",
            "TELEFONATA",
            "PHONE",
            "RIUNIONE",
            "MEETING",
            "NOTA",
            "NOTE");
    public static final Map<String, String> COMPARTMENT = Map.of(
            "ORDINARIO",
            Compartment.ORDINARY.name(),
            "SANITARIO",
            Compartment.HEALTH.name(),
            "GIUDIZIARIO",
            Compartment.JUDICIAL.name(),
            "",
            Compartment.ORDINARY.name());

    public static final Map<String, String> FOLDER = Map.of(
            "TRIBUNALE",
            "COURT",
            "ENTRATA",
            "INCOMING",
            "USCITA",
            "OUTGOING",
            "DIARIO",
            "DIARY",
            "CONTRIBUTI",
            "MONEY",
            "SANITARI",
            "HEALTH",
            "ACCORDI",
            "AGREEMENTS",
            "PSICOLOGIA",
            "PSYCHOLOGY",
            "ALTRO",
            "OTHER");
    public static final Map<String, String> DIRECTION =
            Map.of("ENTRATA", "IN", "USCITA", "OUT", "INTERNO", "INTERNAL", "", "INTERNAL");

    private Codes() {}
}
