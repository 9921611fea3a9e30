import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/** Times requests: one client for latency, eight for requests per second, fifty for people at work. Each row is bounded in time. */
final class Meter {

    /** One request; the number says which of the prepared cases. */
    interface Request {
        Visitor.Answer send(Visitor visitor, int number);
    }

    record Result(double p50, double p95, double perSecond, double cpu, int requests, int errors, String load) {}

    private static final int CLIENTS = 8;
    private static final int WARM = 300;
    private static final int MEASURED = 500;
    private static final int SHOWN_ERRORS = 5;

    private final int seconds;
    private final AtomicInteger next = new AtomicInteger();

    private final Work work;

    Meter(int seconds, Work work) {
        this.seconds = seconds;
        this.work = work;
    }

    /** Warm, then one client, then eight. */
    Result measure(List<Visitor> visitors, Request request) {
        var errors = new AtomicInteger();
        together(visitors.subList(0, CLIENTS), WARM, 0, request, errors);
        String load = Work.load();
        double[] alone = together(visitors.subList(0, 1), MEASURED, 0, request, errors);
        long begun = System.nanoTime();
        double before = work.millis();
        double[] eight = together(visitors.subList(0, CLIENTS), MEASURED * 4, 0, request, errors);
        double perSecond = eight.length / ((System.nanoTime() - begun) / 1e9);
        double cpu = (work.millis() - before) / eight.length;
        return new Result(at(alone, 0.5), at(alone, 0.95), perSecond, cpu, alone.length + eight.length, errors.get(), load);
    }

    /** Everybody at once; between two pages each waits about the pause (0: none). */
    Result everybody(List<Visitor> visitors, int pauseMillis, Request request) {
        var errors = new AtomicInteger();
        String load = Work.load();
        long begun = System.nanoTime();
        double before = work.millis();
        double[] all = together(visitors, Integer.MAX_VALUE, pauseMillis, request, errors);
        double perSecond = all.length / ((System.nanoTime() - begun) / 1e9);
        double cpu = (work.millis() - before) / all.length;
        return new Result(at(all, 0.5), at(all, 0.95), perSecond, cpu, all.length, errors.get(), load);
    }

    private double[] together(List<Visitor> visitors, int most, int pause, Request request, AtomicInteger errors) {
        long end = System.nanoTime() + (pause > 0 ? 3L : 1L) * seconds * 1_000_000_000L;
        var left = new AtomicInteger(most);
        Collection<Double> times = new ConcurrentLinkedQueue<>();
        var threads = new ArrayList<Thread>();
        for (Visitor visitor : visitors) {
            threads.add(Thread.ofPlatform().start(() -> {
                var random = new Random();
                var own = new ArrayList<Double>();
                while (System.nanoTime() < end && left.getAndDecrement() > 0) {
                    pause(random, pause);
                    long start = System.nanoTime();
                    Visitor.Answer answer = request.send(visitor, next.getAndIncrement());
                    own.add((System.nanoTime() - start) / 1e6);
                    if (!answer.asWanted() && errors.incrementAndGet() <= SHOWN_ERRORS) {
                        System.err.println("ERROR " + answer.status() + " " + answer.request() + " " + answer.location());
                    }
                }
                times.addAll(own);
            }));
        }
        threads.forEach(Meter::join);
        return times.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    }

    private static void pause(Random random, int millis) {
        if (millis > 0) {
            try {
                Thread.sleep(random.nextInt(millis / 2, millis * 3 / 2));
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    static double at(double[] sorted, double share) {
        return sorted.length == 0 ? Double.NaN : sorted[(int) Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)];
    }

    static String plain(double value) {
        return value < 10 ? String.format(Locale.ROOT, "%.1f", value) : String.format(Locale.ROOT, "%.0f", value);
    }
}
