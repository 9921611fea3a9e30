package it.trama.demo.staff;

import java.util.List;

/** A body of the story, with its agreement. The plan's own bodies are loaded beside these. */
record DemoBody(String code, String name, String kind, String agreement, String contact) {

    static final List<DemoBody> ALL = List.of(
            new DemoBody("comune-cremona", "Comune di Cremona", "public_body", "CONTROLLER", "PoIS, 0372 000100"),
            new DemoBody(
                    "azienda-sociale",
                    "Azienda Sociale del Cremonese",
                    "social_agency",
                    "CONTROLLER",
                    "segreteria, 0372 000200"),
            new DemoBody("caritas", "Caritas", "third_sector", "PROCESSOR_ART28", "centro di ascolto, 0372 000300"),
            new DemoBody(
                    "san-vincenzo",
                    "Società San Vincenzo de Paoli",
                    "third_sector",
                    "PROCESSOR_ART28",
                    "sede, 0372 000400"),
            new DemoBody("il-ponte", "Associazione il Ponte", "third_sector", "PROTOCOL", "sede, 0372 000500"),
            new DemoBody(
                    "coop-servizi",
                    "Cooperativa di servizi domiciliari",
                    "cooperative",
                    "PROCESSOR_ART28",
                    "coordinamento, 0372 000600"),
            new DemoBody(
                    "istituto-uno",
                    "Istituto comprensivo Cremona Uno",
                    "school_body",
                    "PROTOCOL",
                    "segreteria, 0372 000700"),
            new DemoBody(
                    "rete-antiviolenza", "Rete antiviolenza", "third_sector", "PROCESSOR_ART28", "centro, 0372 000800"),
            new DemoBody("asst-cremona", "ASST di Cremona", "health_body", "PROTOCOL", "dimissioni, 0372 000900"),
            new DemoBody(
                    "coop-argine",
                    "Cooperativa sociale L'Argine",
                    "cooperative",
                    "PROCESSOR_ART28",
                    "coordinamento, 0372 001000"),
            new DemoBody(
                    "fondazione-po",
                    "Fondazione Casa sul Po",
                    "foundation",
                    "PROCESSOR_ART28",
                    "accoglienza, 0372 001100"),
            new DemoBody(
                    "auto-amica", "Associazione Auto Amica", "third_sector", "PROCESSOR_ART28", "sede, 0372 001200"),
            new DemoBody(
                    "accoglienza",
                    "Cooperativa per l'accoglienza",
                    "cooperative",
                    "PROCESSOR_ART28",
                    "dormitorio, 0372 001300"),
            new DemoBody("nido-girasole", "Asilo nido Il Girasole", "school_body", "PROTOCOL", "nido, 0372 001400"),
            new DemoBody(
                    "medici-cremona", "Medici di famiglia riuniti", "health_body", "PROTOCOL", "studio, 0372 001500"),
            new DemoBody("caf-cremona", "CAF di Cremona", "third_sector", "PROTOCOL", "sportello, 0372 001600"),
            new DemoBody(
                    "comune-castelvisconti",
                    "Comune di Castelvisconti",
                    "public_body",
                    "CONTROLLER",
                    "segreteria, 0374 001700"));
}
