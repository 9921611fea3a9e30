package it.trama.territory.register;

import it.trama.territory.Municipalities;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class MunicipalitiesApi {

    record Row(String istatCode, String name, int subdistrict, int population) {}

    private final Municipalities municipalities;

    MunicipalitiesApi(Municipalities municipalities) {
        this.municipalities = municipalities;
    }

    @GetMapping("/api/v1/territory/municipalities")
    List<Row> all() {
        return municipalities.all().stream()
                .map(m -> new Row(m.istatCode(), m.name(), m.subdistrict(), m.population()))
                .toList();
    }
}
