package it.trama.casefile.help;

import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Option;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** @param answer null before asking */
public record IdentityPage(
        IdentityForm form, List<Option> reasons, @Nullable List<HelpPage.Group> answer, FormErrors errors) {}
