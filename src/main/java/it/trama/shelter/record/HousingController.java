package it.trama.shelter.record;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

@Controller
class HousingController {

    private final ReadHousing read;

    HousingController(ReadHousing read) {
        this.read = read;
    }

    @GetMapping("/cartelle/{record}/accoglienza")
    ModelAndView housing(@PathVariable UUID record) {
        return new ModelAndView("shelter/record", "page", HousingPage.of(read.handle(record)));
    }
}
