package it.trama.assessment.definition;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** What a field for codes offers while one types. */
@Controller
class CodeController {

    private final CodeLists codes;

    CodeController(CodeLists codes) {
        this.codes = codes;
    }

    @GetMapping("/valutazioni/codici")
    @ResponseBody
    List<CodeRows.Code> find(@RequestParam String lista, @RequestParam(defaultValue = "") String cerca) {
        return codes.search(lista, cerca.strip());
    }
}
