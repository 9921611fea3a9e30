package it.trama.goods.list;

import static it.trama.platform.web.Texts.t;

import it.trama.kernel.Result.Done;
import it.trama.kernel.Result.Refused;
import it.trama.platform.upload.TableFile;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Inputs;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
@RequestMapping("/viveri/destinatari/file")
class ListFileController {

    private static final int LONGEST = 120;

    private final LoadList load;

    ListFileController(LoadList load) {
        this.load = load;
    }

    @GetMapping
    ModelAndView last() {
        return page(UUID.randomUUID().toString(), FormErrors.NONE);
    }

    @PostMapping
    ModelAndView send(
            @RequestParam(defaultValue = "") String id,
            @RequestParam(name = "file", required = false) @Nullable MultipartFile file,
            RedirectAttributes flash)
            throws IOException {
        if (file == null || file.isEmpty()) {
            return page(id, FormErrors.at("file", t("goods.file.wrong.none")));
        }
        UUID key = Inputs.id(id).orElseGet(UUID::randomUUID);
        return switch (load.handle(new LoadList.Command(key, name(file), file.getBytes()))) {
            case Refused(var why) -> page(id, FormErrors.at("file", why));
            case Done(var sent) -> {
                flash.addFlashAttribute("notice", t("goods.file.done", sent.loaded(), sent.known(), sent.refused()));
                yield new ModelAndView("redirect:/viveri/destinatari/file");
            }
        };
    }

    @GetMapping("/modello.csv")
    ResponseEntity<byte[]> model() {
        load.handle();
        return TableFile.download("modello-destinatari.csv", List.of(ListLines.TEMPLATE));
    }

    /** The wrong lines as they came, with the reason in a last column: mended there, the same file is sent again. */
    @GetMapping("/da-correggere.csv")
    ResponseEntity<byte[]> corrections() {
        var last = load.handle();
        return TableFile.download("da-correggere.csv", TableFile.toMend(last.header(), last.faults()));
    }

    private static String name(MultipartFile file) {
        String name = Inputs.text(file.getOriginalFilename());
        return name.isEmpty() ? "file" : name.substring(0, Math.min(name.length(), LONGEST));
    }

    private ModelAndView page(String id, FormErrors errors) {
        var view = new ModelAndView("goods/list-file", "page", ListFilePage.of(load.handle(), id, errors));
        view.setStatus(errors.any() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
        return view;
    }
}
