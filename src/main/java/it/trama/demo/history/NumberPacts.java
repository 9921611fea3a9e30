package it.trama.demo.history;

import it.trama.casefile.SocialRecords;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** This year's from the counter, which goes on counting; past years' counters are never asked again. */
@Service
class NumberPacts {

    private final SocialRecords records;
    private final Clock clock;

    NumberPacts(SocialRecords records, Clock clock) {
        this.records = records;
        this.clock = clock;
    }

    /** @param days of signing, in order */
    @Transactional
    public List<String> handle(List<LocalDate> days) {
        int year = LocalDate.now(clock).getYear();
        Map<Integer, Integer> last = new HashMap<>();
        var numbers = new ArrayList<String>();
        for (LocalDate day : days) {
            numbers.add(
                    day.getYear() == year
                            ? records.nextNumber("PR")
                            : "PR %d/%06d".formatted(day.getYear(), last.merge(day.getYear(), 1, Integer::sum)));
        }
        return numbers;
    }
}
