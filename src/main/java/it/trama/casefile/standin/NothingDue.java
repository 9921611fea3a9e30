package it.trama.casefile.standin;

import it.trama.casefile.Deadlines;
import it.trama.casefile.NewDeadline;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.context.annotation.Fallback;
import org.springframework.stereotype.Component;

/** Nobody keeps deadlines. */
@Component
@Fallback
class NothingDue implements Deadlines {

    @Override
    public void set(NewDeadline deadline) {}

    @Override
    public void met(UUID source, LocalDate day) {}

    @Override
    public void drop(UUID source) {}
}
