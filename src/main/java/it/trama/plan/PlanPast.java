package it.trama.plan;

import it.trama.plan.ResolutionSubjects.Deed;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What a plan has lived through before the program was there, or in a demonstration. For the plan office; each part keeps all its rules. */
public interface PlanPast {

    record Worked(String item, UUID lead, List<UUID> partners, String beneficiaries, LocalDate from, LocalDate to) {}

    record Tied(String item, List<String> norms, List<String> guidelines, List<String> outcomes) {}

    record Staged(String item, String milestone, LocalDate due) {}

    /** @param values at the end of each year */
    record Counted(
            String item,
            String name,
            String level,
            String unit,
            Map<Integer, BigDecimal> targets,
            Map<Integer, BigDecimal> values,
            String source) {}

    record Done(String item, LocalDate day, String state, String note, String evidence, String href) {}

    /**
     * @param actions what is done of each item; the lines that sit on them pay what is assigned to them
     * @param paid    what other lines pay
     */
    record Planned(int year, String foreword, Map<String, String> actions, List<Paid> paid, Deed deed) {}

    /** @param fund name of the fund whose first line of the year pays */
    record Paid(String item, String fund, BigDecimal amount) {}

    record Reported(int year, String foreword, Deed deed) {}

    record Approved(String cycle, String title, String reason, Deed deed) {}

    interface Folios {
        void handle(Worked worked);

        void handle(Tied tied);

        void handle(Staged staged);
    }

    interface Numbers {
        void handle(Counted counted);

        void handle(Done done);
    }

    interface Years {
        void handle(Planned planned);

        void handle(Reported reported);
    }

    interface Versions {
        void handle(Approved approved);
    }
}
