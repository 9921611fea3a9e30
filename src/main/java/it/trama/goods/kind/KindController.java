package it.trama.goods.kind;

import static it.trama.platform.web.Texts.t;

import it.trama.kernel.Result;
import it.trama.kernel.Result.Done;
import it.trama.kernel.Result.Refused;
import it.trama.platform.web.Conflict;
import it.trama.platform.web.FormErrors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
@RequestMapping("/viveri/generi")
class KindController {

    private final KeepKinds keep;

    KindController(KeepKinds keep) {
        this.keep = keep;
    }

    @GetMapping
    ModelAndView all() {
        return page(KindForm.blank(), "", FormErrors.NONE);
    }

    @PostMapping
    ModelAndView add(@ModelAttribute KindForm form, RedirectAttributes flash) {
        return switch (form.toKind()) {
            case Refused(var errors) -> page(form, "", errors);
            case Done(var kind) -> answer(keep.handle(kind), form, "", "goods.kind.addedDone", flash);
        };
    }

    @PostMapping("/{code}")
    ModelAndView rename(@PathVariable String code, @ModelAttribute KindForm form, RedirectAttributes flash) {
        FormErrors errors = form.nameErrors();
        return errors.any()
                ? page(form, code, errors)
                : answer(keep.handle(form.toRename(code)), form, code, "goods.kind.renamedDone", flash);
    }

    @PostMapping("/{code}/ritiro")
    ModelAndView retire(
            @PathVariable String code, @RequestParam(defaultValue = "true") boolean retired, RedirectAttributes flash) {
        String notice = retired ? "goods.kind.retiredDone" : "goods.kind.backDone";
        return answer(keep.handle(new KeepKinds.Retire(code, retired)), KindForm.blank(), code, notice, flash);
    }

    private ModelAndView answer(
            Result<String, KindRefusal> result, KindForm form, String open, String notice, RedirectAttributes flash) {
        return switch (result) {
            case Refused(KindRefusal.NameTaken()) -> page(form, open, FormErrors.at("name", t("goods.kind.taken")));
            case Refused(KindRefusal.Changed theirs) -> conflict(form.toRename(open), theirs);
            case Done(var _) -> {
                flash.addFlashAttribute("notice", t(notice));
                yield new ModelAndView("redirect:/viveri/generi");
            }
        };
    }

    private static ModelAndView conflict(KeepKinds.Rename mine, KindRefusal.Changed saved) {
        return Conflict.of("/viveri/generi/" + mine.code(), "/viveri/generi")
                .keep("version", saved.theirs().version())
                .line("name", t("goods.kind.name"), mine.name(), saved.theirs().name())
                .savedBy(saved.by(), saved.at())
                .view();
    }

    private ModelAndView page(KindForm form, String open, FormErrors errors) {
        var view = new ModelAndView("goods/kinds", "page", KindsPage.of(keep.handle(), form, open, errors));
        view.setStatus(errors.any() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
        return view;
    }
}
